/** Offers: in a list, and one with what can be done about it. */
export const offers = `
.shown__m a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block: -0.375em; }
.hosted__n { font-size: 0.9375em; line-height: 1.45; }
.hosted__n a, .facts2 dd > a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block-start: -0.25em; }
.halves { display: grid; gap: var(--s6); grid-template-columns: minmax(0, 1fr); }
.inline { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: end; }
.inline .field { flex: 0 1 16em; }
.tiles { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr)); }
.tile { display: grid; align-content: start; justify-items: start; gap: 0.5em; }
.tile > * + * { margin-block-start: 0; }
.tile details form { margin-block-start: 0.5em; }
.btn--bad { color: var(--negative); border-color: var(--negative); }
.btn--bad:hover { border-color: var(--negative); background: var(--negative-tint); }

.steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0.375em; }
.steps li { border-block-start: 4px solid var(--border); font-size: 0.875em; line-height: 1.3; }
.steps li.is-done, .steps li:has([aria-current]) { border-block-start-color: var(--ink); }
.steps a, .steps__w { display: inline-flex; align-items: center; gap: 0.25em; min-block-size: var(--target); color: var(--muted); }
.steps a { color: var(--ink); }
.steps .i { inline-size: 1em; block-size: 1em; stroke-width: 2.5; }
.steps [aria-current] { color: var(--text); font-weight: 600; }
.input--s { max-inline-size: 7em; }
.panel--tint { background: var(--tint); border-color: transparent; }
.audience { gap: var(--s4); margin-block-start: var(--s4); }
.audience > .hint { margin-block-end: -0.5em; }
.day { padding-block: var(--s3); border-block-end: 1px solid var(--border); }
.day__name { font-weight: 600; }
.day__times { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr)); gap: 0.5em; }
.day__acts { margin-block-start: var(--s3); }
.day .label { font-weight: 400; font-size: 0.875em; color: var(--muted); margin-block-end: 0.125em; }
.law { display: grid; gap: 0.375em; }
.law li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5em; font-size: 0.9375em; line-height: 1.45; }
.law .i { color: var(--positive); inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.15em; }
.preview { border: 1px solid var(--control); border-radius: var(--r-l); overflow: clip; }
.preview__h { display: flex; align-items: center; gap: 0.5em; padding: 0.5em var(--s4); background: var(--sunken); border-block-end: 1px solid var(--border); }
.preview__in { display: grid; gap: var(--s3); padding: var(--s4); }
.preview__t { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75em; align-items: start; }
.preview .facts2 { padding: var(--s3); border: 1px solid var(--border); border-radius: var(--r-m); }
.lines { padding: 0.75em; border-radius: var(--r-m); background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9375em; }
.steps-list { display: grid; gap: var(--s5); list-style: decimal; padding-inline-start: 1.25em; }
.steps-list li > * + * { margin-block-start: var(--s3); }
.lines-of { white-space: pre-line; }
.break { overflow-wrap: anywhere; min-inline-size: 0; }
.framed { display: block; inline-size: 100%; border: 1px solid var(--control); border-radius: var(--r-m); background: var(--surface); }
.facts2 code { overflow-wrap: anywhere; }
.hero--done { background: var(--positive-tint); color: var(--positive); }
.choice small { display: block; white-space: pre-line; }
@media (min-width: 40em) { .choices--two { grid-template-columns: 1fr 1fr; } }
@media (min-width: 60em) {
  .tabled > li { grid-template-columns: minmax(0, 1fr) 28em; align-items: start; }
  .hosted > li { grid-template-columns: minmax(0, 1fr) 20em 10em; align-items: start; }
  .halves { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3em; }
}
.pick { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: end; }
.pick .field { flex: 0 1 20em; min-inline-size: 0; }
`;
