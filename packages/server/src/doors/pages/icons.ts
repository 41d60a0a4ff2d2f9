import type { SectorCode } from '@1eleve1stage/sdk/contract';
import { sectorPath } from '@1eleve1stage/sdk/rules';
import { html, type Html } from './html.js';

/** Pictograms, 24 by 24, drawn in the colour of the text. */
const PATHS = {
  pin: 'M12 21.2c-4.6-4.4-7-7.9-7-11.2a7 7 0 0 1 14 0c0 3.3-2.4 6.8-7 11.2ZM9.6 10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
  calendar:
    'M6.1 5.2h11.8a2.6 2.6 0 0 1 2.6 2.6v10.1a2.6 2.6 0 0 1-2.6 2.6H6.1a2.6 2.6 0 0 1-2.6-2.6V7.8a2.6 2.6 0 0 1 2.6-2.6ZM3.5 10h17M8.2 3v4M15.8 3v4',
  seats:
    'M5.8 7.6a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0M2.8 20c.3-4.1 2.8-6.4 6.4-6.4s6.1 2.3 6.4 6.4M16 4.6a3.2 3.2 0 0 1 0 6M18 14.1c2 .9 3.1 2.9 3.3 5.9',
  cap: 'M2.8 9.4l9.2-4.6 9.2 4.6-9.2 4.6-9.2-4.6ZM6.5 11.5v4.8c1.6 1.3 3.4 2 5.5 2s3.9-.7 5.5-2v-4.8M21.2 9.6v5.2',
  check: 'M4.8 12.8l4.6 4.7L19.4 7',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  back: 'M19.5 12h-15M10.5 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.4 15.4l5.1 5.1',
  sliders:
    'M3.5 7.5h9M17.5 7.5h3M3.5 16.5h3M11.5 16.5h9M12.6 7.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M6.6 16.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
  alert: 'M12 3.6 21.4 20H2.6L12 3.6ZM12 9.8v4.6M12 17v.2',
  outside:
    'M13.6 4.5h5.9v5.9M19.2 4.8l-8.4 8.4M10 6H6.6a2.1 2.1 0 0 0-2.1 2.1v9.3a2.1 2.1 0 0 0 2.1 2.1h9.3a2.1 2.1 0 0 0 2.1-2.1V14',
  flag: 'M5.5 21V4.2M5.5 4.7c4-2.2 7.5 2.2 13 0v8.8c-5.5 2.2-9-2.2-13 0',
  wheelchair:
    'M8.9 4.4a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M10.6 8.2v6h5.2l2.4 5.2 1.8-.7M10.6 10.8h4.2M8 11.2a5.2 5.2 0 1 0 6.6 6.7',
  lock: 'M6.5 10.8h11v9.4h-11zM8.6 10.8V7.4a3.4 3.4 0 0 1 6.8 0v3.4M12 14.4v2.4',
  mail: 'M3.5 6h17v12.5h-17zM3.8 6.6 12 13l8.2-6.4',
  print: 'M7 8.5V3.5h10v5M7 17.5H4V9.6a1 1 0 0 1 1-1.1h14a1 1 0 0 1 1 1.1v7.9h-3M7 14h10v6.5H7z',
  meal: 'M7 3.5v6.2M4.6 3.5v3.8a2.4 2.4 0 0 0 4.8 0V3.5M7 9.7v10.8M16.8 3.5c-2 1.6-2.8 4.4-2.8 7.8h2.8zM16.8 3.5v17',
  home: 'M4 11.2 12 4.4l8 6.8M6 9.8v9.7h12V9.8M10 19.3v-5h4v5',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.1M4 12h.1M4 17.5h.1',
  clock: 'M3.8 12a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0-16.4 0M12 7.4V12l3.2 2',
  pause: 'M8.5 6v12M15.5 6v12',
  plus: 'M12 5v14M5 12h14',
  undo: 'M8.5 5.5 4.5 9.5l4 4M5 9.5h9a5 5 0 0 1 0 10h-3.5',
  eye: 'M2.8 12c2.2-4 5.3-6 9.2-6s7 2 9.2 6c-2.2 4-5.3 6-9.2 6s-7-2-9.2-6ZM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0',
  hidden:
    'M4 4l16 16M9.4 6.4A9 9 0 0 1 12 6c3.9 0 7 2 9.2 6a14 14 0 0 1-2.6 3.4M6.4 8A14 14 0 0 0 2.8 12c2.2 4 5.3 6 9.2 6 1.5 0 2.9-.3 4.1-.9M10 10a2.8 2.8 0 0 0 4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: words say the same. */
export function icon(name: IconName): Html {
  return drawing(PATHS[name]);
}

export function drawing(path: string): Html {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="${path}" />
  </svg>`;
}

/** The pictogram of a sector, the element's own. */
export function sectorIcon(sector: SectorCode): Html {
  return drawing(sectorPath(sector));
}
