/** Those who wait: in a list, and one by one with what is answered. */
export const candidates = `
.todo { border: 1px solid var(--border); border-radius: var(--r-l); overflow: clip; }
.todo > li { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25em 0.875em; padding: var(--s4); background: var(--surface); }
.todo > li + li { border-block-start: 1px solid var(--border); }
.todo > li:hover { background: var(--tint); }
.todo > li:hover .picto { background: var(--surface); }
.todo > li:has(a:focus-visible) { outline: 3px solid var(--ink); outline-offset: -3px; border-radius: var(--r-l); }
.todo .picto { grid-row: span 3; }
.todo__t { font-size: 1.0625em; font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; }
.todo__t a { color: var(--text); text-decoration: none; }
.todo__t a::after { content: ""; position: absolute; inset: 0; }
.todo__t a:focus-visible { outline: none; }
.todo > li:hover .todo__t a { text-decoration: underline; text-decoration-color: var(--ink); }
.tickbox { position: relative; z-index: 1; display: grid; place-items: center; grid-row: span 3; inline-size: var(--target); min-block-size: var(--target); align-self: start; margin: -0.5em -0.25em 0 -0.5em; cursor: pointer; }
.todo > li:has(.tick:checked) { background: var(--tint); box-shadow: inset 3px 0 0 var(--ink); }
.bulk { position: sticky; inset-block-end: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 0.625em var(--s3); align-items: center; justify-content: space-between; padding: 0.75em var(--s4); border: 1px solid var(--control); border-radius: var(--r-l); background: var(--surface); }
.bulk p { font-weight: 600; flex: 1 1 12em; }
form:has(.bulk) :is(a, .tick) { scroll-margin-block-end: 8em; }
@media (max-height: 30em) { .bulk { position: static; } }
.todo__m { color: var(--muted); font-size: 0.9375em; line-height: 1.45; }
.todo .due, .todo .badges { grid-column: 2; }
.todo .badges { margin: 0; }

.tabs { display: flex; flex-wrap: wrap; gap: 0.5em; }
.tabs a { display: inline-flex; align-items: center; gap: 0.5em; min-block-size: var(--target); padding: 0.375em 0.875em; border: 1px solid var(--control); border-radius: 2em; color: var(--text); text-decoration: none; font-size: 0.9375em; line-height: 1.2; }
.tabs a:hover { background: var(--tint); border-color: var(--ink); }
.tabs a[aria-current] { background: var(--tint); border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
.tabs b { font-weight: 400; color: var(--muted); font-variant-numeric: tabular-nums; }
.filters { display: grid; gap: var(--s4); padding-block: 0.5em; }
.filters form { display: grid; gap: var(--s3); justify-items: start; }
.filters .field { inline-size: 100%; max-inline-size: 26em; }
.select { position: relative; display: block; }
.select select { appearance: none; inline-size: 100%; min-block-size: var(--target); padding-block: 0.5em; padding-inline: 0.75em 2.5em; border: 1px solid var(--control); border-radius: var(--r-m); background: var(--surface); cursor: pointer; text-overflow: ellipsis; }
.select select:hover { border-color: var(--text); }
.select .i { position: absolute; inset-inline-end: 0.75em; inset-block-start: calc(50% - 0.625em); pointer-events: none; color: var(--muted); transform: rotate(90deg); }

.letter { padding: 1.5em var(--s4); border-radius: var(--r-l); background: var(--sunken); border: 1px solid transparent; }
.letter p { font-size: 1.125em; line-height: 1.55; max-inline-size: 34em; text-wrap: pretty; overflow-wrap: anywhere; }
.letter p + p { margin-block-start: 0.75em; }
.veil { display: grid; gap: var(--s4); padding: var(--s4); border: 1.5px dashed var(--control); border-radius: var(--r-l); }
.veil__row { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75em; align-items: start; }
.veil__row > .i { color: var(--ink); margin-block-start: 0.1em; }
.facts2 { display: grid; gap: 0.625em; }
.facts2 > div { display: grid; gap: 0 1em; }
.facts2 dt { color: var(--muted); font-size: 0.875em; line-height: 1.4; }
.facts2 dd { overflow-wrap: anywhere; line-height: 1.45; }
.hid { display: inline-flex; align-items: center; gap: 0.4em; color: var(--muted); }
.hid .i { inline-size: 1.1em; block-size: 1.1em; }
.answer { border: 1px solid var(--border); border-radius: var(--r-l); background: var(--surface); }
.answer > * { padding: var(--s4); }
.answer > * + * { border-block-start: 1px solid var(--border); }
.answer p + form { margin-block-start: var(--s3); }
.answer details > summary { margin-block: -0.5em; }
.answer details[open] > summary { margin-block-end: 0.5em; }
.said { padding-inline-start: 0.875em; border-inline-start: 3px solid var(--ink); white-space: pre-line; overflow-wrap: anywhere; }
.noted { white-space: pre-line; overflow-wrap: anywhere; }
.log { display: grid; gap: 0.625em; }
.log li { display: grid; line-height: 1.45; padding-inline-start: 0.875em; border-inline-start: 2px solid var(--border); }
.log time { color: var(--muted); font-size: 0.875em; }
@media (min-width: 40em) {
  .todo > li { grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: 0.125em 1em; }
  .todo .picto, .tickbox { grid-row: span 2; }
  .tickbox { margin-block: 0; align-self: center; }
  .todo .due, .todo .badges { grid-column: 3; grid-row: 1 / span 2; justify-content: flex-end; text-align: end; }
  .filters { padding-block: 0; }
  .filters form { grid-template-columns: minmax(0, 26em) auto; align-items: end; }
  .letter { padding: var(--s6); }
  .veil { padding: var(--s5); }
  .facts2 > div { grid-template-columns: 10em minmax(0, 1fr); }
  .facts2 dt { font-size: 0.9375em; }
}
/* Where there is room, and where a closed part can be shown all the same, nothing is behind a button. */
@supports selector(::details-content) {
  @media (min-width: 40em) {
    .more > summary { display: none; }
    .more::details-content { content-visibility: visible; block-size: auto; }
  }
}
`;
