/** What all pages of the service share: the neutral look of the element, light and dark. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#0c6170, #86cfdb);
  --on-accent: light-dark(#ffffff, #07181b);
  --surface: light-dark(#ffffff, #171c1e);
  --sunken: light-dark(#f4f6f5, #20272a);
  --text: light-dark(#1b2527, #e8eeee);
  --muted: light-dark(#526063, #a9b6b8);
  --border: light-dark(#dbe1e0, #374144);
  --control: light-dark(#77868a, #7f8f93);
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block: 1.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { margin: 0; font-weight: 650; line-height: 1.25; text-wrap: balance; }
p, ul, ol, dl, dd, figure, pre { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.25rem; }
code, pre { font-family: var(--mono); font-size: 0.875em; }
`;
