import { common } from './common.js';
import { incidents } from './incidents.js';
import { live } from './live.js';
import { results } from './results.js';
import { search } from './search.js';
import { weeks } from './weeks.js';

/**
 * The French texts of search and results. Those of an open offer, of the other
 * criteria, of what to loosen and of the application travel with their own chunks.
 */
export const fr = { common, search, weeks, results, incidents, live };
