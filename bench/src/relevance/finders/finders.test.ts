import { afterAll, describe, expect, test } from 'vitest';
import { listPlaces } from '../../service.ts';
import { readOffers } from '../offers.ts';
import { FINDERS } from './index.ts';

const offers = await readOffers(await listPlaces());
const created = await Promise.all(
  Object.entries(FINDERS).map(async ([name, create]) => ({ name, finder: await create(offers) })),
);

afterAll(async () => {
  for (const { finder } of created) await finder?.close?.();
});

describe.each(created)('$name', ({ finder }) => {
  const onThisMachine = test.skipIf(!finder);

  onThisMachine.each(['Vétérinaire', 'veterinaire', 'vétérin'])('finds a vet for « %s »', async (words) => {
    const [first = ''] = (await finder?.find(words)) ?? [];
    expect(first).toMatch(/^veterinaire-/);
  });

  onThisMachine('reads no sign as a command of its own', async () => {
    for (const words of ['"', 'NOT', 'a* OR (b', "d'accord & !", '😀', '']) await finder?.find(words);
  });
});
