import { expect, it } from 'vitest';
import { ranInProcess } from '../../test/harness/ran-in-process.js';
import { openedWorld } from '../../test/use-cases/world.js';
import { membersCommand } from './members.js';

const world = openedWorld();
const EMAIL = 'sophie@verdon.example';
const PUBLISHER = 'Ateliers Verdon';

const members = ranInProcess(() => membersCommand((work) => work(world().ports)));

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
