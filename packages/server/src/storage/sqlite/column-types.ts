import type { Week } from '@1eleve1stage/sdk/contract';
import { readContent, readWeeks, type StoredContent } from '../read-content.js';
import { customType } from './drizzle.js';

/**
 * A moment in milliseconds; an invalid date where it is damaged. Drizzle's own does not take the null of a prepared
 * statement.
 */
export const moment = customType<{ data: Date; driverData: number | null }>({
  dataType: () => 'integer',
  toDriver: (date: Date | null) => date?.getTime() ?? null,
  fromDriver: (milliseconds) => new Date(Number(milliseconds)),
});

/** Weeks as JSON; undefined where they are damaged. */
export const weekList = customType<{ data: Week[] | undefined; driverData: string }>({
  dataType: () => 'text',
  toDriver: (weeks) => JSON.stringify(weeks),
  fromDriver: readWeeks,
});

/** Bytes. */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'blob' });

/** The content of an offer as JSON; undefined where it is damaged. */
export const offerContent = customType<{ data: StoredContent | undefined; driverData: string }>({
  dataType: () => 'text',
  toDriver: (content) => JSON.stringify(content),
  fromDriver: readContent,
});
