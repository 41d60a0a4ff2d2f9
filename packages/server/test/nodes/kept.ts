import type { Application } from '@1eleve1stage/sdk/contract';
import pg from 'pg';
import { expect } from 'vitest';
import { usePortsOf } from '../../src/commands/use-ports.js';
import { readConfig } from '../../src/config/config.js';
import type { Pupils } from './pupils.js';

/** How many are asked for at once, and how many answers are asked for again. */
const [AT_ONCE, ASKED_AGAIN] = [8, 400];

/**
 * Each application that was acknowledged is there and whole, for its personal data opens; there is no other; and who
 * sends one again is given the same answer.
 */
export async function checkKept(
  { acknowledged, applyAgain }: Pupils,
  environment: Record<string, string>,
): Promise<void> {
  expect(await countIn(environment['DATABASE_URL'] ?? '')).toBe(acknowledged.size);
  await usePortsOf(() => readConfig(environment))(({ storage }) =>
    eachOf([...acknowledged], async ([{ pupil }, answer]) => {
      const stored = await storage.read.applications.get(idIn(answer));
      expect(stored).toMatchObject({ personal: { pupil: { email: pupil.email } } });
    }),
  );
  const step = Math.ceil(acknowledged.size / ASKED_AGAIN);
  const some = [...acknowledged].filter((_, index) => index % step === 0);
  await eachOf(some, async ([form, answer]) => expect(await applyAgain(form)).toBe(answer));
}

async function countIn(url: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::integer as count from applications',
  );
  await client.end();
  return rows[0]?.count;
}

function idIn(answer: string): Application['id'] {
  // The answer of `applications.submit`.
  return (JSON.parse(answer) as { application: Pick<Application, 'id'> }).application.id;
}

async function eachOf<Item>(items: Item[], check: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await check(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
