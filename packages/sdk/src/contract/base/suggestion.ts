import * as z from 'zod/mini';
import { searchedWords } from './text.js';

/** What a person has typed so far of a name. */
export const Suggestion = z.strictObject({
  q: searchedWords(100).check(z.minLength(1)),
  /** Suggestions at most, 1 to 20; 8 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(20))),
});
