import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandLine } from './harness/command-line.js';

const folder = await mkdtemp(join(tmpdir(), 'stages-'));
afterAll(() => rm(folder, { recursive: true }));

const stages = commandLine({ DATA_DIR: folder, SECURITY_LOG: join(folder, 'security.jsonl') });

describe('nothing lost 12.20, 12.21: the command line', () => {
  it('says under which names somebody publishes, for whom, and from where a key is used', async () => {
    const named = ['--publisher', 'Ateliers Verdon', '--kind', 'publishable', '--mode', 'live', '--json'];
    const made = await stages('keys', 'create', ...named);
    const { id, publisherId } = JSON.parse(made.output) as { id: string; publisherId: string };

    expect((await stages('publishers', 'names', 'add', 'Ateliers Verdon', 'Verdon Fils')).output).toContain(
      'own names\tVerdon Fils',
    );
    const again = await stages('publishers', 'names', 'add', publisherId, 'VERDON  FILS SARL');
    expect(again.output).toContain('own names\tVERDON  FILS SARL\t');
    await stages('publishers', 'names', 'remove', publisherId, 'verdon fils');
    await stages('publishers', 'sirets', 'add', publisherId, '732 829 320 00074');
    await stages('publishers', 'intermediary', publisherId, 'yes');
    const { publishers } = JSON.parse((await stages('publishers', 'list', '--json')).output) as {
      publishers: object[];
    };
    expect(publishers).toEqual([
      expect.objectContaining({
        id: publisherId,
        names: [],
        sirets: ['73282932000074'],
        isIntermediary: true,
      }),
    ]);

    const site = 'https://carrieres.verdon.example';
    expect((await stages('keys', 'origin', 'add', id, site)).output).toContain(site);
    expect((await stages('keys', 'list')).output).toMatch(`active\tnever used\tAteliers Verdon\t${site}`);
    expect((await stages('keys', 'origin', 'remove', id, site)).output).toContain('no page');
  });

  it.each([
    [['publishers', 'names', 'add', 'Personne', 'X'], 'There is no publisher Personne.'],
    [['publishers', 'sirets', 'add', 'Ateliers Verdon', '123'], 'Say the 14 digits of a SIRET.'],
    [['keys', 'origin', 'add', 'ky_0', 'https://a.example'], 'There is no active key ky_0.'],
  ])('refuses %j in words', async (args, words) => {
    const { code, errors } = await stages(...args);
    expect(code).toBe(1);
    expect(errors).toContain(words);
    expect(errors).not.toMatch(/\n +at /);
  });
});
