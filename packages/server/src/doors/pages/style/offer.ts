/** An offer, its application, and what comes after. */
export const offer = `
.offer { display: grid; gap: 2em; }
@media (min-width: 60em) {
  .offer { grid-template-columns: minmax(0, 1fr) minmax(0, min(20em, 40%)); gap: 3em; align-items: start; }
}
/* In a window that is lower, what sticks would hide its own end. */
@media (min-width: 60em) and (min-height: 32em) { .offer__side { position: sticky; inset-block-start: 1.5em; } }
.offer__head { display: grid; gap: 0.75em; margin-block: 0.5em 1.5em; }
.offer__id { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 1em; align-items: start; }
.offer__id .picto { inline-size: 3.25em; block-size: 3.25em; }
.keys { display: grid; gap: 1px; border: 1px solid var(--border); border-radius: var(--r-l); background: var(--border); overflow: clip; }
.keys > div { background: var(--surface); position: relative; padding: 0.75em 1em 0.75em 3.125em; display: grid; align-content: center; }
.keys .i { position: absolute; inset-inline-start: 1rem; inset-block: 0; margin-block: auto; color: var(--ink); inline-size: 1.375rem; block-size: 1.375rem; }
.keys dt { font-size: 0.8125em; color: var(--muted); line-height: 1.35; }
.keys dd { font-weight: 600; line-height: 1.35; }
.keys dd span:not([lang]) { font-weight: 400; color: var(--muted); }
@media (min-width: 36em) { .keys { grid-template-columns: 1fr 1fr; } }
.part { padding-block-start: 2em; }
.part > * + * { margin-block-start: 0.75em; }
.prose { max-inline-size: 40em; text-wrap: pretty; }
.prose > * + * { margin-block-start: 0.75em; }
.side-box { display: grid; gap: 0.75em; padding: 1.25em; border: 1px solid var(--border); border-radius: var(--r-l); }
.side-box .h3 { margin: 0; }
.offer__go { margin-block-start: 1.25em; }
@media (min-width: 60em) { .offer__go { display: none; } }

.context { margin-block-start: 1.5em; display: flex; gap: 0.75em; align-items: center; padding: 0.75em 1em; border-radius: var(--r-m); background: var(--sunken); line-height: 1.35; }
.context .picto { background: var(--surface); flex: none; }
.form { display: grid; gap: 1.25em; margin-block-start: 1.5em; }
.form__part { display: grid; gap: 1.25em; padding-block-start: 2em; margin-block-start: 0.75em; border-block-start: 1px solid var(--border); }
.form__part > legend { float: inline-start; inline-size: 100%; margin-block-end: 0.25em; }
.form__part > legend + * { clear: both; }
.pick .seg { display: grid; }
.count { display: block; text-align: end; margin-block-start: 0.375em; }
.apart { padding-block-start: 1.5em; border-block-start: 1px solid var(--border); }
`;
