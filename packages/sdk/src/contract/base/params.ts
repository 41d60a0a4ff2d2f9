import * as z from 'zod/mini';
import { ApplicationId, OfferId } from './ids.js';
import { searchedWords } from './text.js';

/** The path of what is asked of an offer. */
export const OfOffer = z.strictObject({ id: OfferId });

/** The path of what is asked of an application. */
export const OfApplication = z.strictObject({ id: ApplicationId });

/** Fields of a query whose answer comes in pages. */
export const Paging = {
  /** 1 to 100; 20 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(500))),
};

/** The beginning of a name, as far as a person has typed it. */
export const Suggestion = z.strictObject({
  q: searchedWords(100).check(z.minLength(1)),
  /** Suggestions at most, 1 to 20; 8 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(20))),
});
