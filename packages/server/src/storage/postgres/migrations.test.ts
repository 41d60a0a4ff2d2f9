import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../migrations/postgres/', import.meta.url));

/** Takes something away, or gives a column another meaning. */
const TAKES =
  /\bDROP (?:TABLE|COLUMN|SCHEMA|TYPE|DEFAULT|NOT NULL)\b|\bRENAME\b|\bSET (?:NOT NULL|DATA TYPE)\b/;
/** Refuses rows that the release before writes. */
const REFUSES = /\bADD COLUMN (?!.*\bDEFAULT\b).*\bNOT NULL\b/;
/** Does so in a table that was there before. */
const HOLDS = /^(?:ALTER TABLE ("\w+") ADD CONSTRAINT|CREATE UNIQUE INDEX "\w+" ON ("\w+"))/;

function contracts(text: string): boolean {
  const made = new Set([...text.matchAll(/CREATE TABLE ("\w+")/g)].map(([, table]) => table));
  return text.split(/^--> statement-breakpoint$|;/m).some((statement) => {
    const [, altered, indexed] = HOLDS.exec(statement.trim()) ?? [];
    const held = altered ?? indexed;
    return TAKES.test(statement) || REFUSES.test(statement) || (held !== undefined && !made.has(held));
  });
}

/** Whether it says that a release must know it: in the row of a store, and in that of one which is made later. */
function saysSo(text: string, when: number): boolean {
  return (
    text.includes(`UPDATE "store" SET "needed_migration" = ${when};`) &&
    text.includes(`ALTER TABLE "store" ALTER COLUMN "needed_migration" SET DEFAULT ${when};`)
  );
}

// Written by drizzle-kit.
const { entries } = JSON.parse(readFileSync(`${FOLDER}meta/_journal.json`, 'utf8')) as {
  entries: { tag: string; when: number }[];
};

// The first finds nothing that it could take away.
test.each(entries.slice(1))('$tag expands, or says which releases it leaves behind', ({ tag, when }) => {
  const text = readFileSync(`${FOLDER}${tag}.sql`, 'utf8');
  expect(contracts(text) && !saysSo(text, when)).toBe(false);
});

test.each([
  'ALTER TABLE "offers" DROP COLUMN "hidden";',
  'ALTER TABLE "offers" RENAME COLUMN "a" TO "b";',
  'ALTER TABLE "offers" ALTER COLUMN "a" SET NOT NULL;',
  'ALTER TABLE "offers" ALTER COLUMN "a" DROP NOT NULL;',
  'ALTER TABLE "offers" ADD COLUMN "a" text NOT NULL;',
  'ALTER TABLE "offers" ADD CONSTRAINT "a_unique" UNIQUE("a");',
  'CREATE UNIQUE INDEX "one_a" ON "offers" USING btree ("a");',
])('%s contracts', (text) => {
  expect(contracts(text)).toBe(true);
});

test.each([
  'ALTER TABLE "offers" ADD COLUMN "a" text COLLATE "C";',
  'ALTER TABLE "offers" ADD COLUMN "a" boolean DEFAULT false NOT NULL;',
  'ALTER TABLE "links" DROP CONSTRAINT "links_application_id_applications_id_fk";',
  'CREATE INDEX "offers_of_a" ON "offers" USING btree ("a");',
  'CREATE TABLE "more" ("a" text COLLATE "C" NOT NULL);\n--> statement-breakpoint\nCREATE UNIQUE INDEX "one_a" ON "more" USING btree ("a");',
])('%s expands', (text) => {
  expect(contracts(text)).toBe(false);
});
