import { COLOURS } from './palette.js';

/** Styles that all pages of the service share: the neutral look of the element, light and dark. */
export const BASE_STYLE = `${COLOURS}:root { --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block: 1.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { margin: 0; font-weight: 650; line-height: 1.25; text-wrap: balance; }
p, ul, ol, dl, dd, figure, pre { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.5rem 1rem; background: var(--text); color: var(--surface); z-index: 2; }
.skip:focus { inset-block-start: 0.5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.25rem; }
code, pre { font-family: var(--mono); font-size: 0.875em; }
`;
