/** Panels, choices, what is told: parts of many of these pages. */
export const parts = `
.crumb { margin-block-start: -0.5em; }
.crumb a { display: inline-flex; align-items: center; gap: 0.5em; min-block-size: var(--target); font-weight: 600; text-decoration: none; }
.crumb a:hover { text-decoration: underline; }
.fields { display: grid; gap: var(--s5); grid-template-columns: minmax(0, 1fr); }
.fields > fieldset > .hint { margin-block-end: 0.625em; }
.input--m { max-inline-size: 16em; }
.input--rows { min-block-size: 5.25em; }
.panel { border: 1px solid var(--border); border-radius: var(--r-l); padding: var(--s4); background: var(--surface); }
.panel > * + * { margin-block-start: var(--s3); }
.panel--soft { background: var(--sunken); border-color: transparent; }
.choices { display: grid; gap: 0.5em; }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.125em 0.75em; align-items: start; min-block-size: var(--target); padding: 0.75em 0.875em; border: 1px solid var(--control); border-radius: var(--r-m); cursor: pointer; line-height: 1.4; background: var(--surface); }
.choice > .tick { margin-block-start: 0.06em; }
.choice strong { font-weight: 600; }
.choice small { grid-column: 2; font-size: 0.875em; color: var(--muted); line-height: 1.45; }
.choice:hover { border-color: var(--text); }
.choice:has(:checked) { background: var(--tint); border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.choice:has(:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; }
.choice .tick:focus-visible { outline: none; }
/* What depends on an answer comes with it; a browser that cannot tell shows it all. */
@supports selector(:has(a)) {
  .at:has(#site option:checked:not([value="other"])) .at__other { display: none; }
  .asks:not(:has([value="yes"]:checked, [value="no"]:checked)) .if, .asks:has([value="no"]:checked) .if--yes, .asks:has([value="yes"]:checked) .if--no { display: none; }
}

/* Days left: words first, the bar repeats them. */
.due { display: inline-flex; align-items: flex-start; gap: 0.125em 0.625em; font-size: 0.875em; line-height: 1.4; color: var(--muted); font-variant-numeric: tabular-nums; }
.due strong { color: var(--text); font-weight: 600; }
.due__b { display: none; inline-size: 5.25em; block-size: 0.375em; border-radius: 1em; background: var(--border); overflow: hidden; }
.due__b rect { fill: var(--ink); }
.due--soon strong { color: var(--caution); }
.due--soon .due__b rect { fill: var(--caution); }
.due--soon > .i { color: var(--caution); inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.12em; margin-inline-end: -0.25em; }
@media (min-width: 26em) { .due { align-items: center; } .due__b { display: block; } .due--soon > .i { margin-block-start: 0; } }

.shown { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.625em; align-items: start; line-height: 1.4; }
.shown__i { display: grid; place-items: center; inline-size: 1.625em; block-size: 1.625em; border-radius: 50%; background: var(--positive-tint); color: var(--positive); border: 1px solid transparent; }
.shown__i .i { inline-size: 1em; block-size: 1em; stroke-width: 2.25; }
.shown strong { display: flex; align-items: center; min-block-size: 1.625em; font-weight: 600; }
.shown p { color: var(--muted); font-size: 0.9375em; }
.shown--no .shown__i { background: var(--caution-tint); color: var(--caution); }
.shown--off .shown__i { background: var(--sunken); color: var(--muted); border: 1px dashed var(--control); }

.state { display: grid; gap: var(--s3); justify-items: start; padding: 1.5em var(--s4); border-radius: var(--r-l); background: var(--sunken); border: 1px solid transparent; }
.state p { max-inline-size: 34em; }
.hero--ask { background: var(--tint-2); color: var(--ink); }
.hero--wait { background: var(--caution-tint); color: var(--caution); }
.done { display: grid; gap: var(--s3); padding: var(--s4); border: 1px solid var(--positive); border-radius: var(--r-l); background: var(--positive-tint); }
.done__h { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.625em; }
.done__h > .i { color: var(--positive); margin-block-start: 0.1em; stroke-width: 2.25; }
.done--wait { background: var(--caution-tint); border-color: var(--caution); }
.done--wait .done__h > .i { color: var(--caution); }
.rows { border-block-start: 1px solid var(--border); }
.rows h3 a { display: inline-block; padding-block: 0.75em; margin-block: -0.75em; }
.rows > li { display: grid; justify-items: start; gap: 0.5em 1em; padding-block: var(--s4); border-block-end: 1px solid var(--border); }
.time strong { font-weight: 600; }
.time__m span { font-size: 0.8125em; font-weight: 600; }
.time .is-now .time__m { border: 2px solid var(--ink); color: var(--ink); }
.time li:last-child { padding-block-end: 0; }
@media (min-width: 40em) {
  .panel { padding: var(--s5); }
  .state { padding: var(--s6); }
  .state--row { grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--s5); }
  .state--row > * { grid-column: 2; }
  .state--row > p { margin-block-start: 0.5em; }
  .state--row > .actions { margin-block-start: var(--s4); }
  .state--row > .hero { grid-column: 1; grid-row: 1 / span 4; }
  .rows > li { grid-template-columns: minmax(0, 1fr) auto; align-items: center; }
  .rows .shown { min-inline-size: 13em; }
}
`;
