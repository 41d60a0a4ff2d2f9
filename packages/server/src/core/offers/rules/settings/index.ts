import { BUILDING } from './building.js';
import { BUSINESS } from './business.js';
import { CARE } from './care.js';
import { CULTURE } from './culture.js';
import { INDUSTRY } from './industry.js';
import { NATURE } from './nature.js';
import { PUBLIC } from './public.js';
import { SERVICES } from './services.js';
import type { Setting } from './setting.js';

export type { Setting, Workplace } from './setting.js';

/** Where pupils are hosted: at least one setting for each of the 51 sectors. */
export const SETTINGS: readonly Setting[] = [
  ...NATURE,
  ...BUILDING,
  ...INDUSTRY,
  ...CULTURE,
  ...BUSINESS,
  ...SERVICES,
  ...CARE,
  ...PUBLIC,
];
