import { remembering } from '../../base/remember.js';
import { readQuery, type Query } from './query-words.js';

/** The query of a text (see `readQuery`): one search asks for it again and again, and many type the same. */
export const queryOf: (text: string) => Query = remembering({ most: 1000, longest: 100 }, readQuery);
