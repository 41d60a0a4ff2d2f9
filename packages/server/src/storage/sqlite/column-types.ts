import { readContent, type StoredContent } from '../read-content.js';
import { customType } from './drizzle.js';

/** A moment in milliseconds. Drizzle's own does not take the null of a prepared statement. */
export const moment = customType<{ data: Date; driverData: number | null }>({
  dataType: () => 'integer',
  toDriver: (date: Date | null) => date?.getTime() ?? null,
  fromDriver: (milliseconds) => new Date(Number(milliseconds)),
});

/** Bytes. */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'blob' });

/** The content of an offer as JSON; undefined where it is damaged. */
export const offerContent = customType<{ data: StoredContent | undefined; driverData: string }>({
  dataType: () => 'text',
  toDriver: (content) => JSON.stringify(content),
  fromDriver: readContent,
});
