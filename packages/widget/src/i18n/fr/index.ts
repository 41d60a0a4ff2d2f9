import { common } from './common.js';
import { incidents } from './incidents.js';
import { live } from './live.js';
import { offer } from './offer.js';
import { empty, results } from './results.js';
import { search } from './search.js';
import { weeks } from './weeks.js';

/** The French texts of search, results and offer. Those of the application travel with its own chunk. */
export const fr = { common, search, weeks, results, empty, offer, incidents, live };
