import { common } from './common.js';
import { search } from './search.js';

/** What the first load says: the form, and that an answer is on its way. */
export const core = { common, search };
