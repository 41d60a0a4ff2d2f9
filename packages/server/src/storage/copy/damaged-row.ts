import { UnusableStorage } from '../opening.js';
import type { CopiedTable, Row } from './ends.js';

/** Longest part of a name that is said. */
const LONGEST = 60;

/**
 * What is told of a row that cannot be copied. Its first column names it, and nobody else: all that tells of people is
 * sealed.
 *
 * @param code of the engine, where it refuses a value
 */
export function damagedRow(
  { name, columns }: CopiedTable,
  row: Row,
  cause?: Error & { code?: string },
): UnusableStorage {
  const [value] = row;
  const called = Buffer.isBuffer(value) ? value.toString('hex') : String(value);
  const told = cause?.code === undefined ? '' : ` (${cause.code})`;
  return new UnusableStorage(
    `${name}: the row whose ${columns[0]?.name ?? 'name'} is ${JSON.stringify(called.slice(0, LONGEST))} is damaged and cannot be copied.${told} ` +
      'Nothing was kept, and what is copied from is as it was. Have the row mended there (docs/operate.md, Moving), then copy again.',
    { cause },
  );
}
