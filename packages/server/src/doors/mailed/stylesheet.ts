import { COLOURS } from '../pages/palette.js';

/** The one style sheet of the mailed pages: the colours of the element, light and dark. */
export const STYLESHEET = `${COLOURS}*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.25em clamp(1em, 4vw, 2em) 2em; max-width: 42em;
  background: var(--page); color: var(--text);
  font: 1em/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
.skip { position: absolute; inset-inline-start: 1em; inset-block-start: -6em; z-index: 1; padding: 0.75em 1em; border-radius: 0.5625em; background: var(--accent); color: var(--on-accent); }
.skip:focus { inset-block-start: 0.5em; }
p, h1, h2, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; padding-block: 0 1em; font-weight: 650; letter-spacing: -0.01em; color: var(--muted); }
.foot { padding: 1.25em 0.25em 0; font-size: 0.875em; color: var(--muted); }
main {
  padding: clamp(1.25em, 5vw, 2.25em); border: 1px solid var(--border); border-radius: 1em; background: var(--surface);
}
main > * + *, form > * + *, section > * + * { margin-block-start: 1em; }
main > section, main > form + form { margin-block-start: 1.75em; padding-block-start: 1.75em; border-block-start: 1px solid var(--border); }
h1 { font-size: clamp(1.5em, 5vw, 1.875em); line-height: 1.2; letter-spacing: -0.018em; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.1875em; line-height: 1.3; font-weight: 650; }
.lead { font-size: 1.0625em; }
main ul, main ol { padding-inline-start: 1.25em; }
main li + li { margin-block-start: 0.5em; }
.muted, .hint { color: var(--muted); }
.hint { font-size: 0.9375em; }
.over { font-size: 0.9375em; font-weight: 600; color: var(--muted); }
main > .over + h1 { margin-block-start: 0.25em; }
a { color: var(--ink); }
.facts { display: grid; gap: 0.75em; padding: 1em 1.125em; border-radius: 0.75em; background: var(--sunken); }
.facts dt { font-size: 0.875em; color: var(--muted); }
.facts dd { font-weight: 600; overflow-wrap: anywhere; white-space: pre-line; }
@media (min-width: 34em) { .facts > div { display: grid; grid-template-columns: 10em minmax(0, 1fr); gap: 1em; } .facts dt { font-size: 0.9375em; } }
blockquote { padding: 0.125em 0 0.125em 1.125em; border-inline-start: 4px solid var(--ink); white-space: pre-line; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; }
label + .hint { margin-block-start: 0.125em; }
input, textarea {
  display: block; width: 100%; margin-block-start: 0.5em; padding: 0.625em 0.75em; min-height: 2.75em;
  border: 1px solid var(--control); border-radius: 0.5625em; background: var(--surface); color: inherit; font: inherit;
}
textarea { min-height: 8em; resize: vertical; }
button {
  min-height: 2.875em; width: 100%; padding: 0.625em 1.25em; border: 1px solid var(--control); border-radius: 0.5625em;
  background: var(--surface); color: var(--text); font: inherit; font-weight: 600; line-height: 1.25; cursor: pointer;
}
button:hover { border-color: var(--text); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.main:hover { filter: brightness(1.08); }
@media (min-width: 34em) { button { width: auto; min-width: 12em; } }
.answers { display: flex; flex-wrap: wrap; gap: 0.75em; }
.answers > * + * { margin-block-start: 0; }
h1[tabindex] { outline: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.note { padding: 0.875em 1.125em; border-radius: 0.75em; border: 1px solid currentColor; font-weight: 600; }
.note--calm { font-weight: 400; border-color: var(--border); background: var(--sunken); }
.note--bad { color: var(--negative); }
.note--trial { color: var(--caution); border-style: dashed; }
.error { color: var(--negative); font-weight: 600; }
.error + textarea { border: 2px solid var(--negative); }
[hidden] { display: none; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.foot a { display: inline-block; padding-block: 0.375em; margin-inline-end: 1em; color: inherit; }
@media (forced-colors: active) { button.main { border-width: 2px; } }
@media print { body { background: none; } main { border: 0; padding: 0; } form, .foot { display: none; } }
`;
