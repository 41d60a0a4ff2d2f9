import * as z from 'zod/mini';

/** Parts of the service that may fail while the others work. */
export const PARTS = ['storage', 'search', 'mail', 'clock'] as const;

/** How the service is. It answers 200 as long as searches are, or will be, answered. */
export const Health = z.object({
  /** `warming` until searches are answered; `degraded` while a part does not work as it should. */
  status: z.enum(['ok', 'warming', 'degraded']),
  version: z.string(),
  /** `refusing` while nothing can be written: the disk is full, another process holds the lock, the database is away. */
  storage: z.enum(['ok', 'refusing']),
  /**
   * When the database was last heard of, ISO 8601, while it is away: searches find what was there then, and what is
   * counted here is as it was counted last.
   */
  stale: z.optional(z.string()),
  /** Offers online. */
  offers: z.number(),
  /** Letters that have not left: those that wait, those the mail server refused for hours, those that do not open. */
  mail: z.object({ waiting: z.number(), givenUp: z.number(), unreadable: z.number() }),
  /** Parts that do not work as they should, and since when, ISO 8601; empty while all is well. */
  degraded: z.array(z.object({ part: z.enum(PARTS), since: z.string() })),
});
export type Health = z.output<typeof Health>;

/** A process that answers; it asks nothing of its storage, which to start it again would not mend. */
export const Live = z.object({ status: z.literal('live') });
export type Live = z.output<typeof Live>;

/** A process that requests may be sent to. */
export const Ready = z.object({ status: z.literal('ready') });
export type Ready = z.output<typeof Ready>;

export type Part = (typeof PARTS)[number];
