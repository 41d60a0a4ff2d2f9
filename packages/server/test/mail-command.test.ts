import { beforeEach, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import type { Outbox } from '../src/ports/index.js';
import { letterId, takeLetters } from './suites/samples.js';
import { commandLine } from './harness/command-line.js';
import { temporaryFolder } from './harness/temporary-folder.js';

const createdAt = new Date('2027-03-10T10:00:00Z');
/** The command is started several times. */
let environment: { DATA_DIR: string };
const at = temporaryFolder();
beforeEach(() => {
  environment = { DATA_DIR: at() };
});

const usePorts = usePortsOf(() => readConfig(environment));
const write = (work: (outbox: Outbox) => Promise<void>): Promise<void> =>
  usePorts(({ storage }) => storage.write(({ outbox }) => work(outbox)));
const stages = (...args: string[]) => commandLine(environment)('mail', ...args);

const letter = { subject: 'Bonjour Zoéline', blocks: [] };
const contents = { kind: 'written', message: { to: 'zoeline.canari@example.fr', letter } } as const;

test('nothing lost 12.3: a command shows the letters that did not leave, and nobody', async () => {
  await write(async (outbox) => {
    for (const number of [1, 2, 3]) await outbox.add({ id: letterId(number), createdAt, contents });
    const claimOf = await takeLetters(outbox, createdAt);
    await outbox.markFailed(claimOf(2), 'EENVELOPE 550', undefined);
    await outbox.markUnreadable(claimOf(3));
  });
  const { output, errors } = await stages('list');
  expect(output.split('\n').map((line) => line.split('\t'))).toEqual([
    [letterId(2), 'givenUp', 'written', createdAt.toISOString(), '1', 'EENVELOPE 550'],
    [letterId(3), 'unreadable', 'written', createdAt.toISOString(), '0', ''],
    [letterId(1), 'waiting', 'written', createdAt.toISOString(), '0', ''],
  ]);
  expect(errors).toContain('1 waiting, 1 given up, 1 unreadable.');
  const { output: json } = await stages('list', '--json');
  expect(JSON.parse(json)).toMatchObject({ counts: { waiting: 1, givenUp: 1, unreadable: 1 } });
  expect(output + errors + json).not.toMatch(/zo[eé]line|canari/i);
});

test('nothing lost 12.3: a command tries a letter again, or drops it', async () => {
  await write(async (outbox) => {
    await outbox.add({ id: letterId(1), createdAt, contents });
    const claimOf = await takeLetters(outbox, createdAt);
    await outbox.markFailed(claimOf(1), 'EENVELOPE 550', undefined);
  });
  expect((await stages('retry', letterId(1))).output).toContain('is tried again');
  const due = await usePorts(({ storage, now }) => storage.read.outbox.isDue(now()));
  expect(due).toBe(true);
  expect((await stages('drop', letterId(1))).output).toContain('is deleted');
  const again = await stages('drop', letterId(1));
  expect(again.code).toBe(1);
  expect(again.errors).toContain(`There is no letter ${letterId(1)} that waits.`);
  expect((await stages('list')).output).toBe('');
});
