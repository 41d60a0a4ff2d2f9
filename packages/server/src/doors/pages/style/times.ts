/** Weeks to tick, by month, and the hours of a week. */
export const times = `
.months { display: grid; gap: 0.875em; }
.month { display: grid; gap: 0.375em; }
.month__name { font-size: 0.9375em; font-weight: 600; }
.month__weeks { display: grid; grid-template-columns: repeat(auto-fill, minmax(4.75em, 1fr)); gap: 0.375em; }
.week { position: relative; display: grid; align-content: center; justify-items: center; min-block-size: 3.25em; padding: 0.25em; border: 1px solid var(--control); border-radius: var(--r-s); background: var(--surface); cursor: pointer; line-height: 1.25; font-variant-numeric: tabular-nums; text-align: center; }
.week input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
.week:hover { border-color: var(--text); background: var(--tint); }
.week:has(:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; z-index: 1; }
.week__d { font-weight: 600; white-space: nowrap; }
.week__n { font-size: 0.75em; color: var(--muted); }
.week__c { display: none; position: absolute; inset-block-start: -0.4em; inset-inline-end: -0.4em; inline-size: 1.25em; block-size: 1.25em; padding: 0.2em; border-radius: 50%; background: var(--surface); color: var(--ink); border: 1.5px solid var(--ink); }
.week__c .i { inline-size: 100%; block-size: 100%; stroke-width: 3.5; }
.week:has(:checked) { background: var(--accent); color: var(--on-accent); border-color: var(--ink); }
.week:has(:checked) .week__n { color: inherit; }
.week:has(:checked) .week__c { display: block; }
.week:has(:disabled) { border-style: dashed; border-color: var(--border); background: none; cursor: default; color: var(--muted); }
.week:has(:disabled) .week__d { font-weight: 400; }

.hours { overflow-wrap: normal; inline-size: 100%; max-inline-size: 32em; border-collapse: collapse; font-variant-numeric: tabular-nums; line-height: 1.35; }
.hours__span { white-space: nowrap; }
.hours caption { text-align: start; }
.hours th, .hours td { padding-block: 0.5em; padding-inline: 0 0.75em; text-align: start; border-block-end: 1px solid var(--border); font-weight: 400; }
.hours thead th { font-size: 0.8125em; color: var(--muted); padding-block: 0 0.375em; }
.hours tbody th { font-weight: 600; }
`;
