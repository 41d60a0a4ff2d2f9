import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest of some migrations was made, as drizzle numbers them. */
export function latestMigration(migrations: string): number {
  return Math.max(...momentsOf(migrations));
}

/** When the first was made: a database that has not gone through it is of somebody else. */
export function firstMigration(migrations: string): number {
  return Math.min(...momentsOf(migrations));
}

function momentsOf(migrations: string): number[] {
  // Written by drizzle-kit.
  const { entries } = JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  return entries.map(({ when }) => when);
}
