import { common } from './common.js';
import { search } from './search.js';

/** The texts of the first load: the form, and that an answer is on its way. */
export const core = { common, search };
