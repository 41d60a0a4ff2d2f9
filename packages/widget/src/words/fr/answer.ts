import { asked } from './asked.js';
import { incidents } from './incidents.js';
import { live } from './live.js';
import { results } from './results.js';
import { sectors } from './sectors.js';
import { weeks } from './weeks.js';

/** What an answer says: offers, or why there are none. */
export const answer = { asked, weeks, sectors, results, incidents, live };
