/** The search form and the list of results. */
export const search = `
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em; }
@media (min-width: 60em) {
  .columns { grid-template-columns: minmax(0, min(20em, 40%)) minmax(0, 1fr); gap: 3em; align-items: start; }
}
.search { display: grid; gap: 1em; }
@media (min-width: 40em) and (max-width: 59.99em) {
  .search { grid-template-columns: 1fr 1fr; align-items: start; }
  .search > fieldset, .search > button, .search > details { grid-column: 1 / -1; }
}
.search > button { margin-block-start: 0.25em; }
.more__in { display: grid; gap: 1.75em; padding-block-start: 1.25em; }
/* Where there is room, and where a closed part can be shown all the same, nothing is behind a button. */
@supports selector(::details-content) {
  @media (min-width: 60em) {
    .more > summary { display: none; }
    .more::details-content { content-visibility: visible; block-size: auto; }
  }
}
.chips { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
.chip { display: inline-flex; align-items: center; gap: 0.375em; min-block-size: var(--target); padding: 0.25em 0.625em 0.25em 0.875em; border: 1px solid var(--control); border-radius: 2em; color: var(--text); font-size: 0.9375em; line-height: 1.2; text-decoration: none; }
.chip .i { inline-size: 1em; block-size: 1em; stroke-width: 2.25; color: var(--muted); }
.chip:hover { background: var(--tint); border-color: var(--ink); }

.bar { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; align-items: end; justify-content: space-between; }
.sorts ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
.sorts a { display: inline-flex; align-items: center; min-block-size: 44px; font-size: 0.9375em; }
.sorts a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; border-block-end: 2px solid var(--ink); }
.cards { container: cards / inline-size; display: grid; gap: 0.75em; }
.card { position: relative; display: grid; gap: 0.75em; padding: 1em; border: 1px solid var(--border); border-radius: var(--r-l); background: var(--surface); }
.card:hover { border-color: var(--ink); background: var(--tint); }
.card:has(a:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; }
.card__head { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75em; align-items: start; }
.card__t a { color: var(--text); text-decoration: none; }
.card__t a::after { content: ""; position: absolute; inset: 0; border-radius: var(--r-l); }
.card__t a:focus-visible { outline: none; }
.card:hover .card__t a { text-decoration: underline; text-decoration-color: var(--ink); }
.card__by { color: var(--muted); font-size: 0.9375em; line-height: 1.4; margin-block-start: 0.125em; overflow-wrap: anywhere; }
.card:hover .picto { background: var(--surface); }
.facts { display: grid; gap: 0.375em; font-size: 0.9375em; line-height: 1.4; align-content: start; }
.facts li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5em; align-items: start; }
.facts .i { inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.13em; color: var(--muted); }
.facts em { font-style: normal; color: var(--muted); }
@container cards (min-width: 36em) { .card { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5em; } }
.pips { display: inline-flex; gap: 0.2em; vertical-align: -0.02em; margin-inline-start: 0.375em; }
.pip { inline-size: 0.5em; block-size: 0.5em; border-radius: 50%; border: 1.5px solid var(--control); }
.pip--free { background: var(--ink); border-color: var(--ink); }
.end { display: grid; gap: 0.75em; justify-items: center; padding-block-start: 0.75em; text-align: center; }
`;
