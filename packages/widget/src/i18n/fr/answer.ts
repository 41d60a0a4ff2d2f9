import { asked } from './asked.js';
import { incidents } from './incidents.js';
import { live } from './live.js';
import { results } from './results.js';
import { weeks } from './weeks.js';

/** What an answer says: offers, or why there are none. */
export const answer = { asked, weeks, results, incidents, live };
