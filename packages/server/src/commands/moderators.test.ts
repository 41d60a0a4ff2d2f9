import { expect, it } from 'vitest';
import { openedWorld } from '../../test/use-cases/world.js';
import { ranInProcess } from '../../test/harness/ran-in-process.js';
import { moderatorsCommand } from './moderators.js';

const world = openedWorld();
const EMAIL = 'claire@relecture.example';

const moderators = ranInProcess(() => moderatorsCommand((work) => work(world().ports)));

it('names who moderates, lists them, and takes the role back', async () => {
  expect(await moderators('add', EMAIL)).toBe(`${EMAIL} may enter at /moderation.`);
  expect(await moderators('add', EMAIL)).toBe(`${EMAIL} could enter already at /moderation.`);
  expect(await moderators('list')).toMatch(new RegExp(`^pe_\\w{16}\\t\\S+Z\\t${EMAIL}$`));
  expect(await moderators('remove', EMAIL)).toBe(`${EMAIL} enters no more at /moderation.`);
  expect(await moderators('list')).toBe('');
});

it.each([
  [['remove', EMAIL], `${EMAIL} is no moderator.`],
  [['add', 'Claire'], 'Say an e-mail address.'],
])('refuses %j in words', async (args, words) => {
  expect(await moderators(...args)).toContain(words);
});
