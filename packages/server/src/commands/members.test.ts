import type { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { openedWorld } from '../../test/use-cases/world.js';
import { membersCommand } from './members.js';

const world = openedWorld();
const EMAIL = 'sophie@verdon.example';
const PUBLISHER = 'Ateliers Verdon';

afterEach(() => vi.restoreAllMocks());

/** Runs `stages members` in this process; what it says, or why it refuses. */
async function members(...args: string[]): Promise<string> {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const command = membersCommand((work) => work(world().ports));
  for (const one of [command, ...command.commands]) withoutExit(one);
  try {
    await command.parseAsync(args, { from: 'user' });
    return said.mock.calls.flat().join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    said.mockRestore();
  }
}

function withoutExit(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => undefined });
}

it('says who enters for a publisher', async () => {
  expect(await members('add', PUBLISHER, EMAIL, '--role', 'owner')).toBe(
    `${EMAIL} may enter for ${PUBLISHER}.`,
  );
  expect(await members('add', PUBLISHER, EMAIL)).toContain('could enter already');
  expect(await members('list', PUBLISHER)).toMatch(/^pe_\w{16}\towner\t.*\tsophie@verdon\.example$/);
  expect(await members('remove', PUBLISHER, EMAIL)).toBe(`${EMAIL} enters no more for ${PUBLISHER}.`);
  expect(await members('list', PUBLISHER)).toBe('');
});

it.each([
  [['add', 'Personne', EMAIL], 'There is no publisher Personne.'],
  [['list', 'Personne'], 'There is no publisher Personne.'],
  [['remove', 'Personne', EMAIL], 'There is no publisher Personne.'],
  [['remove', PUBLISHER, EMAIL], `${EMAIL} is no member of ${PUBLISHER}.`],
  [['add', PUBLISHER, 'nobody'], 'Say an e-mail address.'],
])('refuses %j in words', async (args, words) => {
  expect(await members(...args)).toContain(words);
});
