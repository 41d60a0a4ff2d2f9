import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { OfferRecord } from '@1eleve1stage/sdk/contract';
import { expect, it } from 'vitest';
import { fakeTerminal } from '../../test/fake-terminal.js';
import { listPlaces } from '../places/places.js';
import { runGenerate } from './run-generate.js';

const options = { seed: 'test', now: new Date('2026-10-05T10:00:00Z'), places: await listPlaces() };

it('writes one valid offer a line', async () => {
  const terminal = fakeTerminal();
  await runGenerate({ ...options, count: 120 }, terminal);
  const lines = terminal.said.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(120);
  for (const line of lines) OfferRecord.parse(JSON.parse(line));
  expect(terminal.said.stderr).toBe('');
});

it('writes the same to a file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generate-'));
  try {
    const file = path.join(folder, 'offers.jsonl');
    const [toFile, toScreen] = [fakeTerminal(), fakeTerminal()];
    await runGenerate({ ...options, count: 60, file }, toFile);
    await runGenerate({ ...options, count: 60 }, toScreen);
    expect(await readFile(file, 'utf8')).toBe(toScreen.said.stdout);
    expect(toFile.said).toEqual({ stdout: '', stderr: `60 offers in ${file}\n` });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('stops without complaint when its reader leaves', async () => {
  let taken = 0;
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      taken += 1;
      done(taken < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  await runGenerate({ ...options, count: 1_000_000 }, { ...fakeTerminal(), stdout });
  expect(taken).toBe(3);
});

it('tells other failures', async () => {
  await expect(
    runGenerate({ ...options, count: 1, file: '/no/such/folder/x' }, fakeTerminal()),
  ).rejects.toThrow('ENOENT');
});
