import { COLOURS } from '../palette.js';

/** Styles that all pages share. */
export const base = `${COLOURS}:root {
  --target: max(2.75em, 44px);
  --r-s: 0.375em; --r-m: 0.5625em; --r-l: 0.75em;
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1.5em; }
body {
  margin: 0; background: var(--surface); color: var(--text); accent-color: var(--ink);
  font: 1em/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  /* Not break-word: a long word must not hold a column open wider than its page. */
  overflow-wrap: anywhere;
}
.framed { background: transparent; padding: 0.375em; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset, legend, blockquote { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
ul, ol { list-style: none; }
button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; margin: 0; }
svg { display: block; flex: none; }
.i { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.nb { display: inline-block; max-inline-size: 100%; }
sup { font-size: 0.7em; line-height: 0; vertical-align: 0.42em; }
[hidden] { display: none; }
.h1, .h2, .h3 { font-weight: 650; text-wrap: balance; letter-spacing: -0.011em; overflow-wrap: anywhere; }
.h1 { font-size: clamp(1.5em, 5vw, 2em); line-height: 1.2; letter-spacing: -0.018em; hyphens: auto; hyphenate-limit-chars: 12 5 4; }
.h2 { font-size: 1.25em; line-height: 1.25; }
.h3 { font-size: 1.0625em; line-height: 1.35; }
.small { font-size: 0.875em; line-height: 1.45; }
.muted { color: var(--muted); }
.num { font-variant-numeric: tabular-nums; }
.stack > * + * { margin-block-start: 1em; }
a { color: var(--ink); text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.14em; }
h1[tabindex] { outline: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }

.page { max-inline-size: 72em; margin-inline: auto; padding-inline: clamp(1em, 4vw, 2.5em); }
.skip { position: absolute; inset-inline-start: 1em; inset-block-start: -6em; z-index: 9; padding: 0.75em 1em; border-radius: var(--r-m); background: var(--accent); color: var(--on-accent); }
.skip:focus { inset-block-start: 0.5em; max-inline-size: calc(100% - 2em); }
.top { display: flex; flex-wrap: wrap; gap: 0 1.5em; justify-content: space-between; align-items: center; padding-block: 1em; border-block-end: 1px solid var(--border); }
.top a { display: inline-flex; align-items: center; min-block-size: 44px; font-weight: 650; letter-spacing: -0.01em; color: var(--text); text-decoration: none; }
.top nav a { font-weight: 400; color: var(--ink); text-decoration: underline; }
.top a:hover { text-decoration: underline; }
main { padding-block: clamp(1.25em, 4vw, 2.25em) 3em; }
.foot { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; padding-block: 1.25em 2em; border-block-start: 1px solid var(--border); font-size: 0.875em; color: var(--muted); }
.foot a { display: inline-block; padding-block: 0.625em; margin-block: -0.625em; }
.lead-in { display: grid; gap: 0.75em; margin-block-end: 1.5em; }
.narrow { max-inline-size: 40em; margin-inline: auto; }
.back { display: inline-flex; align-items: center; gap: 0.5em; min-block-size: 44px; font-weight: 600; text-decoration: none; }
.back:hover { text-decoration: underline; }
`;
