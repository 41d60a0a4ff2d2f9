import * as z from 'zod/mini';

/** Fields of a query whose answer comes in pages. */
export const Paging = {
  /** 1 to 100; 20 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(500))),
};
