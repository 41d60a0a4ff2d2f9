import { expect, it } from 'vitest';
import { openedWorld } from '../../test/use-cases/world.js';
import { ranInProcess } from '../../test/harness/ran-in-process.js';
import { reviewCommand } from './review.js';

const world = openedWorld();
const ID = 'pb_0000000000000077';

const review = ranInProcess(() => reviewCommand((work) => work(world().ports)));

async function store(): Promise<void> {
  const { ports, storage } = world();
  await storage.write(({ accounts }) =>
    accounts.addPublisher({
      ...{ id: ID, name: `Ateliers Verdon (${ID})`, names: ['Ateliers Verdon'] },
      review: {
        ...{ state: 'waiting', askedAt: ports.now() },
        declared: { name: 'Ateliers Verdon', kind: 'association', postcode: '35000', city: 'Rennes' },
      },
    }),
  );
}

it('says who waits and whom they could be taken for, and what was decided', async () => {
  await store();
  const list = await review('list');
  expect(list).toMatch(
    /^pb_0000000000000077\t.*\tAteliers Verdon\tassociation\t35000 Rennes\t[\da-f.]{129}$/m,
  );
  expect(list).toContain('like\tsame name\tpb_0000000000000001\tAteliers Verdon');
  expect(JSON.parse(await review('list', '--json'))).toMatchObject({
    organisations: [{ publisher: { id: ID } }],
  });
  expect(await review('refuse', ID, '--reason', 'Ce n’est pas vous.')).toContain(`${ID} is refused`);
  expect(await review('list')).toBe('');
  expect(await review('approve', ID)).toContain(`${ID} is approved: Ateliers Verdon (Rennes).`);
});

it.each([
  [['approve', 'Personne'], 'There is no organisation Personne that opened its space by itself.'],
  [
    ['refuse', 'Ateliers Verdon', '--reason', 'Ce n’est pas vous.'],
    'There is no organisation Ateliers Verdon that opened its space by itself.',
  ],
  [['refuse', ID], '--reason'],
  [['approve', 'of_0000000000000001'], 'Say which version you read'],
  [['refuse', 'of_0000000000000001', '--reason', 'Ce n’est pas vous.'], 'Say which version you read'],
  [
    ['approve', 'of_0000000000000001', '--read', 'of a day'],
    'There is no offer of_0000000000000001 that waits.',
  ],
])('refuses %j in words', async (args, words) => {
  expect(await review(...args)).toContain(words);
});
