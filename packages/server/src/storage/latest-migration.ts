import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest of some migrations was made, as drizzle numbers them. */
export function latestMigration(migrations: string): number {
  // Written by drizzle-kit.
  const { entries } = JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  return Math.max(...entries.map(({ when }) => when));
}
