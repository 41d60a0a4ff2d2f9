import { ANIMALS_AND_NATURE } from './animals-and-nature.js';
import { BEAUTY_AND_SPORT } from './beauty-and-sport.js';
import { COMPUTING } from './computing.js';
import { ENGINES_AND_BUILDING } from './engines-and-building.js';
import { HEALTH_AND_CARE } from './health-and-care.js';
import { MEDIA_AND_ARTS } from './media-and-arts.js';
import { OFFICES_AND_TRAVEL } from './offices-and-travel.js';
import { SCHOOL_SUBJECTS } from './school-subjects.js';
import { SHOPS_AND_TABLES } from './shops-and-tables.js';
import { STATE_AND_SAFETY } from './state-and-safety.js';
import type { Relation } from './relation.js';

export { EMOJI } from './emoji.js';
export type { Relation } from './relation.js';

/** Only what a careers adviser who knows pupils would think of at once. */
export const VOCABULARY: readonly Relation[] = [
  ...ANIMALS_AND_NATURE,
  ...BEAUTY_AND_SPORT,
  ...COMPUTING,
  ...ENGINES_AND_BUILDING,
  ...HEALTH_AND_CARE,
  ...MEDIA_AND_ARTS,
  ...OFFICES_AND_TRAVEL,
  ...SCHOOL_SUBJECTS,
  ...SHOPS_AND_TABLES,
  ...STATE_AND_SAFETY,
];
