/** How to embed: choices, previews, what to copy. */
export const builder = `
.framed main { padding: 0; }
.framed :is(stage-search, stage-offers, stage-apply) { --stage-inset: 0em; }
.search .search, .seg1 + .field, .search .search > .field:only-child { grid-column: 1 / -1; }
.seg1 .seg { display: grid; }
.seg1 .seg__o { align-items: start; }
.seg1 .tick { margin-block-start: 0.1em; }
.lead { max-inline-size: 44em; }
.builder { display: grid; gap: 2.5em; min-inline-size: 0; }
.builder > * { min-inline-size: 0; }
.previews { container: previews / inline-size; display: flex; flex-wrap: wrap; gap: 1.5em; }
.preview { display: grid; grid-template-columns: minmax(0, auto); gap: 0.5em; align-content: start; max-inline-size: 100%; }
.preview__in { overflow-x: auto; border-radius: var(--r-l); }
.preview iframe { display: block; border: 1px solid var(--border); border-radius: var(--r-l); background: var(--surface); }
@container previews (min-width: 700px) {
  .preview--wide .preview__in { overflow: hidden; inline-size: 700px; block-size: 532px; }
  .preview--wide iframe { block-size: 760px; transform: scale(0.7); transform-origin: 0 0; }
}
.copy { position: relative; display: grid; gap: 0.5em; justify-items: end; }
.copy pre { inline-size: 100%; margin: 0; padding: 1em; border-radius: var(--r-m); background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; }
@media (min-width: 40em) {
  .copy .btn { position: absolute; inset-block-start: 0.5em; inset-inline-end: 0.5em; }
  .copy:has(.btn) pre { padding-inline-end: 9em; min-block-size: 3.75em; }
}
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.875em; line-height: 1.5; }
.btn__n { margin-inline-start: 0.5em; }
`;
