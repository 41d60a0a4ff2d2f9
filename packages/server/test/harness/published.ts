import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@1eleve1stage/sdk';
import { openWeeks } from '@1eleve1stage/sdk/contract';
import type { InFolder } from './in-folder.js';
import { sampleOffer } from './samples.js';

/** A publisher of the service in a folder, and what it has been acknowledged. */
export interface Published {
  /** Titles of the offers that are online, by their number. */
  online: Map<number, string>;
  /** Publishes or edits; the status answered. What was acknowledged is remembered. */
  put(number: number, title: string): Promise<number>;
  remove(number: number): Promise<number>;
  /** Publishes or edits many, by the command, beside the service or without it. */
  importMany(numbers: readonly number[], toTitle: (number: number) => string): Promise<void>;
  /** Titles of all that is found, in order of the alphabet. */
  found(): Promise<string[]>;
  /** What should be found. */
  expected(): string[];
  /** Publishes until the service keeps it again. */
  untilKept(number: number): Promise<void>;
  key: string;
}

export async function publishedIn(there: InFolder): Promise<Published> {
  const create = ['keys', 'create', '--publisher', 'Ateliers Verdon', '--kind', 'secret', '--mode', 'live'];
  const { output } = await there.command([...create, '--json']);
  // Written by the command.
  const { key } = JSON.parse(output) as { key: string };
  const weeks = openWeeks('seconde', new Date()).slice(0, 1);
  const online = new Map<number, string>();
  const ask = async (number: number, method: string, body?: object): Promise<number> => {
    const answer = await fetch(`${there.url}/v1/publisher/offers/offer-${number}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };

  const books: Published = {
    online,
    key,
    async put(number, title) {
      const status = await ask(number, 'PUT', sampleOffer({ title, weeks }));
      if (status < 300) online.set(number, title);
      return status;
    },
    async remove(number) {
      const status = await ask(number, 'DELETE');
      if (status < 300) online.delete(number);
      return status;
    },
    async importMany(numbers, toTitle) {
      const file = join(there.folder, 'offers.jsonl');
      const lines = numbers.map((number) =>
        JSON.stringify({ remoteId: `offer-${number}`, ...sampleOffer({ title: toTitle(number), weeks }) }),
      );
      await writeFile(file, lines.join('\n'));
      const words = ['import', 'offers', file, '--publisher', 'Ateliers Verdon', '--mode', 'live'];
      const { code, errors } = await there.run(words).ended;
      if (code !== 0) throw new Error(errors);
      for (const number of numbers) online.set(number, toTitle(number));
    },
    async found() {
      const titles: string[] = [];
      const client = createClient({ baseUrl: there.url });
      for await (const { title } of client.offers.searchAll({ limit: 100 })) titles.push(title);
      return titles.sort();
    },
    expected: () => [...online.values()].sort(),
    async untilKept(number) {
      while ((await books.put(number, `Observer la reprise ${number}`)) >= 300) await pause(200);
    },
  };
  return books;
}
