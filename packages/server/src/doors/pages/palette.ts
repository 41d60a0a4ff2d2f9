import { ON_ACCENT, PALETTE } from '@1eleve1stage/sdk/rules';

/** Colours that only pages have: what lies under their sheets, links, and what is told in a colour. */
const OF_PAGES = {
  'on-accent': ON_ACCENT,
  ink: PALETTE.accent,
  page: ['#eef1f0', '#0f1314'],
  tint: ['#ecf3f4', '#1f292c'],
  'tint-2': ['#d8e6e8', '#28373b'],
  'positive-tint': ['#eef3ef', '#202b29'],
  'caution-tint': ['#f5eee4', '#292925'],
  'negative-tint': ['#f9efee', '#272627'],
} as const;

/** The declarations of all colours of a page in one scheme. */
function declarations(scheme: 'light' | 'dark'): string {
  const colours = Object.entries({ ...PALETTE, ...OF_PAGES });
  const written = colours.map(([name, [light, dark]]) => `--${name}: ${scheme === 'light' ? light : dark};`);
  return [`color-scheme: ${scheme};`, ...written].join(' ');
}

/** The colours of the element, for a page: light, and dark where the reader or the page's own theme asks for it. */
export const COLOURS = `
:root { ${declarations('light')} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${declarations('dark')} } }
:root[data-theme="dark"] { ${declarations('dark')} }
`;
