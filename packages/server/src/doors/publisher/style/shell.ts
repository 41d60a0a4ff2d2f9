/** Around every page of the people who host: header, doors, the columns of the page, footer. */
export const shell = `
:root { --s3: 0.75em; --s4: 1em; --s5: 1.5em; --s6: 2em; }
body { display: flex; flex-direction: column; min-block-size: 100vh; }
.wrap { inline-size: 100%; max-inline-size: 72em; margin-inline: auto; padding-inline: clamp(1em, 4vw, 2em); }
.head { border-block-end: 1px solid var(--border); }
.head__row { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: center; justify-content: space-between; padding-block: 0.5em; }
.mark { display: inline-flex; align-items: center; min-block-size: var(--target); color: var(--text); font-weight: 650; letter-spacing: -0.01em; text-decoration: none; }
.mark:hover { text-decoration: underline; }
.who { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25em; font-size: 0.9375em; }
.who a { display: inline-flex; align-items: center; min-block-size: var(--target); }
.who__name { display: none; }
.where { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: center; font-size: 0.9375em; overflow-wrap: anywhere; padding-block-end: 0.25em; }
.where a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block: -0.5em; }
.link { padding: 0; border: 0; background: none; color: var(--ink); text-decoration: underline; text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; min-block-size: var(--target); cursor: pointer; }
.link:hover { text-decoration-thickness: 0.14em; }
.doors { display: grid; grid-template-columns: repeat(auto-fit, minmax(3.9em, 1fr)); }
.doors li { display: grid; }
.doors a { position: relative; display: grid; justify-items: center; align-content: center; gap: 0.125em; min-block-size: 3.5em; padding: 0.375em 0.125em 0.5em; color: var(--muted); font-size: 0.8125em; line-height: 1.3; text-decoration: none; border-block-end: 3px solid transparent; }
.doors a:hover { color: var(--text); text-decoration: underline; }
.doors a[aria-current] { color: var(--text); font-weight: 600; border-block-end-color: var(--ink); }
.doors a[aria-current] .i { color: var(--ink); }
.doors a:focus-visible { outline-offset: -3px; }
.doors__n { position: absolute; inset-block-start: 0.25em; inset-inline-start: calc(50% + 0.5em); display: inline-grid; place-items: center; min-inline-size: 1.6em; padding-inline: 0.4em; border-radius: 1em; background: var(--ink); color: var(--surface); font-size: 0.9375em; font-weight: 600; line-height: 1.55; font-variant-numeric: tabular-nums; }
.doors__w { display: inline-flex; flex-wrap: wrap; justify-content: center; gap: 0.25em; align-items: center; }
main { flex: 1; }
main:focus { outline: none; }
main > * + * { margin-block-start: var(--s6); }
main > .lead + *, main > .crumb + * { margin-block-start: var(--s5); }
main > .crumb + .lead { margin-block-start: 0.25em; }
.end { border-block-start: 1px solid var(--border); color: var(--muted); }
.end__row { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; align-items: center; padding-block: 0.75em 1.25em; }
.end :is(p, nav) { font-size: 0.875em; }
.end nav { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
.end a { display: inline-flex; align-items: center; min-block-size: var(--target); color: inherit; }

.lead { display: grid; gap: var(--s3); }
.lead__t { display: grid; gap: 0.375em; min-inline-size: 0; }
.lead__t > p { max-inline-size: 40em; color: var(--muted); text-wrap: pretty; }
.lead__t > p strong { color: var(--text); }
.lead .actions > .btn { flex: 1 1 auto; }
.step { font-size: 0.875em; color: var(--muted); }
.split { display: grid; gap: var(--s6); grid-template-columns: minmax(0, 1fr); }
.read { max-inline-size: 36em; }
.narrow { max-inline-size: 36em; }
.block > * + * { margin-block-start: var(--s3); }
.block > .fields, .block > .lead + * { margin-block-start: var(--s5); }
.block > .step + .lead { margin-block-start: 0.25em; }
.block__h { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: baseline; justify-content: space-between; }
.block__h a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block: -0.625em; }
@media (min-width: 26em) { .who__name { display: inline-flex; } .lead .actions > .btn { flex: 0 1 auto; } }
@media (min-width: 40em) {
  main { padding-block-end: 4em; }
  .doors { display: flex; flex-wrap: wrap; gap: 0 1.75em; }
  .doors a { display: inline-flex; align-items: center; gap: 0.5em; min-block-size: var(--target); min-inline-size: var(--target); padding: 0.5em 0; font-size: 0.9375em; }
  .doors .i { display: none; }
  .doors__n { position: static; font-size: 0.8125em; }
  .lead--act { grid-template-columns: minmax(0, 1fr) auto; align-items: start; column-gap: var(--s6); }
}
.side { display: grid; gap: var(--s4); align-content: start; }
@media (min-width: 60em) {
  .split { grid-template-columns: minmax(0, 1fr) 21em; gap: 3em; align-items: start; }
  .split > .side { grid-column: 2; grid-row: 1 / span 2; }
  .split > .after { grid-column: 1; }
}
/* In a window that is lower, what sticks would hide its own end. */
@media (min-width: 60em) and (min-height: 40em) { .split > .side { position: sticky; inset-block-start: 1.5em; } }
@media print { .head, .end, .crumb { display: none; } }
`;
