import { activeCriteria } from './active-criteria.js';
import { incidents } from './incidents.js';
import { live } from './live-region.js';
import { results } from './results.js';
import { sectors } from './sectors.js';
import { weeks } from './weeks.js';

/** The texts of an answer: offers, or why there are none. */
export const answer = { activeCriteria, weeks, sectors, results, incidents, live };
