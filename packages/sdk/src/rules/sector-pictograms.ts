import type { SectorCodeName } from './sectors.js';

/** Pictograms by family, which the 51 sectors share: lines of 24 by 24, as the `d` of an SVG path. */
const leaf = 'M5 19c7.5 2.5 14.5-2.5 14.5-14.5C10 4.5 4 8.5 5 19ZM4 20.5c2-5 5.3-8.3 10-10.5';
const compass = 'M12 4.8v3M12 3v1.8M10.2 7.8h3.6L18.5 20M13.8 7.8h-3.6L5.5 20M7.5 15.2c2.8 1.6 6.2 1.6 9 0';
const shield = 'M12 3.5 5 6v5.5c0 4.2 2.7 7.4 7 9 4.3-1.6 7-4.8 7-9V6l-7-2.5ZM9 12l2.2 2.2L15.2 10';
const palette =
  'M12 3.6c-4.9 0-8.6 3.5-8.6 8.2 0 4.9 3.9 8.6 8.4 8.6 1.5 0 2-.9 1.6-2-.6-1.6.2-2.9 2-2.9h2.2c1.8 0 3-1.4 3-3.3 0-4.9-3.7-8.6-8.6-8.6ZM7.5 11.5h.1M10 7.8h.1M14.5 7.8h.1';
const gear =
  'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18';
const briefcase =
  'M5.5 8h13a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2ZM9 8V5.5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 5.5V8M3.5 12.8h17M12 11.8v2';
const bricks =
  'M3.5 6h17v4.7h-17zM3.5 10.7h17v4.7h-17zM3.5 15.4h17V20h-17zM9 6v4.7M15 6v4.7M6.5 10.7v4.7M12 10.7v4.7M17.5 10.7v4.7M9 15.4V20M15 15.4V20';
const heart =
  'M12 20.3C6.3 16.3 3.5 12.9 3.5 9.3A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2.3c0 3.6-2.8 7-8.5 11ZM6.5 12.5h3l1.5-2.7 2 4.7 1.5-2h3';
const shop =
  'M4.5 10.5v9h15v-9M3.5 8.8 5.2 4.5h13.6l1.7 4.3c0 1.4-1.2 2.2-2.6 2.2-1.6 0-2.8-.9-2.8-2.2 0 1.3-1.3 2.2-3.1 2.2s-3.1-.9-3.1-2.2c0 1.3-1.2 2.2-2.8 2.2-1.4 0-2.6-.8-2.6-2.2ZM10 19.3v-4.8h4v4.8';
const book =
  'M12 6.5C9.8 4.9 7 4.4 3.5 4.5v13.7c3.5-.1 6.3.4 8.5 2 2.2-1.6 5-2.1 8.5-2V4.5c-3.5-.1-6.3.4-8.5 2ZM12 6.5v13.5';
const bolt = 'M13.5 3 5.5 13.5h5.2L9.8 21l8.7-11h-5.6l.6-7Z';
const wood =
  'M3.8 12a3.2 6.2 0 1 0 6.4 0a3.2 6.2 0 1 0-6.4 0M7 5.8h10.2c1.8 0 3.3 2.8 3.3 6.2s-1.5 6.2-3.3 6.2H7M6 12a1 2.2 0 1 0 2 0a1 2.2 0 1 0-2 0M13 10h4M12.5 14h3';
const bread =
  'M4.5 15.5C2.6 13 4 9.5 7 9.2c.5-3 3.4-4.4 5.8-3.2 2-1.3 4.8-.6 5.6 1.5 2.4.4 3.5 3.6 1.6 5.8-.9 1.1-2.2 1.5-3.2 2L8 18.2c-1.4.3-2.7-1.3-3.5-2.7ZM9 10.6l2 3.4M13.6 8.7l2 3.4';
const computer =
  'M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM9 20.5h6M12 16.7v3.6M7.5 8.5l2.2 2-2.2 2M12.5 12.7h3.5';
const paper =
  'M4 5.5h12.5v13.2a1.8 1.8 0 0 0 1.8 1.8H6a2 2 0 0 1-2-2v-13ZM16.5 9.5H20v9.2a1.8 1.8 0 0 1-3.5 0M7 9h6.5M7 12.5h6.5M7 16h4';
const truck =
  'M3 6.5h10.5v10H3zM13.5 10h3.7l3.3 3.3v3.2h-7M5.3 17.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M15 17.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0';

const families: [path: string, sectors: string][] = [
  [leaf, 's1 s23 s51'],
  [compass, 's2 s30 s16'],
  [shield, 's3 s18 s25 s44'],
  [palette, 's4 s5 s6 s7 s32 s38 s39 s50'],
  [gear, 's8 s35 s37'],
  [bricks, 's10'],
  [heart, 's11 s41 s43 s46 s47'],
  [shop, 's12 s26'],
  [book, 's17 s19 s22 s42 s49'],
  [bolt, 's20 s21 s29'],
  [wood, 's24'],
  [bread, 's28'],
  [computer, 's31'],
  [paper, 's33 s40'],
  [truck, 's34 s45'],
];

/** The pictogram of a sector; those done in an office share one. */
export function sectorPath(sector: SectorCodeName): string {
  return families.find(([, sectors]) => sectors.split(' ').includes(sector))?.[0] ?? briefcase;
}
