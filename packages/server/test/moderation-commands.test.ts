import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { createClient } from '@1eleve1stage/sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { inFolder } from './harness/in-folder.js';
import { publishedIn } from './harness/published.js';

const there = await inFolder();
const published = await publishedIn(there);
await there.serve({ SECURITY_LOG: join(there.folder, 'security.jsonl') });
afterAll(() => there.close());

const run = (...args: string[]) =>
  there.command(args, { SECURITY_LOG: join(there.folder, 'security.jsonl') });

describe('true to its words 13.5: the command line beside a running service', () => {
  it('true to its words 13.5: takes an offer down within a second or two, shows it again, and says who did', async () => {
    await published.put(1, 'Une offre étrange');
    const client = createClient({ baseUrl: there.url, key: published.key });
    const [offer] = (await client.offers.search({})).offers;
    const id = offer?.id ?? '';
    await client.reports.create(id, {
      reason: 'money',
      text: 'Payer\nof_faux\t9',
      email: 'lu@famille.example',
    });

    const listed = await run('reports', 'list');
    expect(listed.output).toMatch(new RegExp(`^${id}\t1\t.*\tmoney 1\tUne offre étrange`));
    const shown = await run('reports', 'show', id);
    // Whatever was written stays in its place.
    expect(shown.output).toMatch(/\tlu@famille\.example\tPayer\\u000aof_faux\\u00099$/);

    const reason = 'L’offre demande de l’argent.';
    const hidden = await run('offers', 'hide', id, '--reason', reason);
    expect(hidden).toMatchObject({ code: 0, output: `${id} is taken down.` });
    expect(hidden.errors).toContain('Reports closed: 1.');
    await expect.poll(async () => (await client.offers.search({})).total).toBe(0);
    expect((await run('reports', 'list')).output).toBe('');

    expect((await run('offers', 'show', id)).output).toBe(`${id} is published, as its publisher wants.`);
    await expect.poll(async () => (await client.offers.search({})).total).toBe(1);
    const { entries } = JSON.parse((await run('offers', 'history', id, '--json')).output) as {
      entries: object[];
    };
    const by = userInfo().username;
    expect(entries).toMatchObject([
      { act: 'show', by },
      { act: 'hide', by, reason },
    ]);
    const events = await readFile(join(there.folder, 'security.jsonl'), 'utf8');
    for (const sign of ['offer_reported', 'offer_hidden', 'offer_shown'])
      expect(events).toMatch(new RegExp(`"sign":"${sign}".*"offer":"${id}"`));
    expect(events).not.toContain('lu@famille.example');
  });

  it.each([
    [['offers', 'hide', 'of_0000000000000000', '--reason', 'Assez de mots'], 'There is no offer'],
    [['offers', 'hide', 'of_0000000000000000', '--reason', 'court'], 'Say why in 10 to 1000 characters.'],
    [['offers', 'show', 'of_0000000000000000'], 'There is no offer'],
    [['offers', 'hide', 'autre', '--reason', 'Assez de mots'], 'Say the identifier of an offer'],
    [['reports', 'close', 'of_0000000000000000'], 'There is no open report'],
  ])('true to its words 13.5: refuses %j in words', async (args, words) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(1);
    expect(errors).toContain(words);
  });
});
