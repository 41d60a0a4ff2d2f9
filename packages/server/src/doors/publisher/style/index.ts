import { base } from '../../pages/style/base.js';
import { forcedColours as ofAll } from '../../pages/style/forced-colours.js';
import { parts as ofPages } from '../../pages/style/parts.js';
import { signs } from '../../pages/style/signs.js';
import { times } from '../../pages/style/times.js';
import { candidates } from './candidates.js';
import { forcedColours } from './forced-colours.js';
import { offers } from './offers.js';
import { parts } from './parts.js';
import { shell } from './shell.js';

/** The one style sheet of the pages of people who host: what all pages share, and the parts of their own. */
export const PUBLISHER_STYLE =
  base + ofPages + signs + times + shell + parts + candidates + offers + ofAll + forcedColours;
