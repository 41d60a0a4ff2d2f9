import { Grade, SectorCode, type Week } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import type { OfferContent } from '../ports/index.js';

/** The content of an offer as it is stored, beside its columns. */
export type StoredContent = Omit<OfferContent, 'contact'>;

const Weeks = z.array(z.string().check(z.regex(/^\d{4}-W\d{2}$/))).check(z.minLength(1));

// The members that are read of it, and no more: an offer of an earlier release, under other limits, is one still.
const Content = z.looseObject({
  title: z.string(),
  description: z.string(),
  employer: z.looseObject({ name: z.string(), isPublic: z.boolean(), siret: z.optional(z.string()) }),
  sector: z.looseObject({ code: SectorCode }),
  grades: z.array(Grade),
  weeks: Weeks,
  seats: z.looseObject({ total: z.number() }),
  location: z.looseObject({
    postcode: z.string(),
    city: z.string(),
    department: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    isApproximate: z.boolean(),
  }),
  accessibility: z.optional(z.looseObject({ wheelchair: z.boolean() })),
  reservedFor: z.optional(
    z.looseObject({
      rep: z.optional(z.boolean()),
      qpv: z.optional(z.boolean()),
      schools: z.optional(z.array(z.string())),
      places: z.optional(z.array(z.string())),
    }),
  ),
});

/** The content of an offer as the text of its JSON was stored; undefined when it is damaged. */
export function readContent(stored: unknown): StoredContent | undefined {
  return checkContent(parse(stored));
}

/** The content of an offer, once it is no text any more; undefined when it is damaged. */
export function checkContent(content: unknown): StoredContent | undefined {
  // It was written from a content; what is read of it is as it should be.
  return Content.safeParse(content).success ? (content as StoredContent) : undefined;
}

/** The weeks of an application as they were stored; undefined when they are damaged. */
export function readWeeks(stored: unknown): Week[] | undefined {
  const weeks = parse(stored);
  // They were written from weeks, and read as such.
  return Weeks.safeParse(weeks).success ? (weeks as Week[]) : undefined;
}

/** Undefined when it is no JSON, which is as damaged as anything else. */
function parse(stored: unknown): unknown {
  try {
    return JSON.parse(String(stored));
  } catch {
    return undefined;
  }
}

/** Told of a row that cannot be read, by its identifier, which tells nothing of anybody. */
export type TellUnreadable = (id: string) => void;
