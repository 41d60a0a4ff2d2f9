import { checkContent, type StoredContent } from '../read-content.js';
import { customType } from './drizzle.js';

/** A moment, to the millisecond. */
export const moment = customType<{ data: Date; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (date) => date.toISOString(),
  fromDriver: (text) => new Date(text),
});

/** Whole numbers that grow for ever; they are exact in a double. */
export const GROWING = { mode: 'number' } as const;

/** Bytes. */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** The content of an offer, its text as it was written; undefined where it is damaged. */
export const offerContent = customType<{ data: StoredContent | undefined; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: (content) => JSON.stringify(content),
  fromDriver: checkContent,
});
