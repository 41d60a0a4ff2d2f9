import { afterAll, describe, expect, test } from 'vitest';
import { listPlaces } from '../../service.ts';
import { readOffers } from '../offers.ts';
import { FINDERS } from './index.ts';

const offers = await readOffers(await listPlaces());

describe.each(Object.entries(FINDERS))('%s', async (_, create) => {
  const finder = await create(offers);
  afterAll(() => finder.close?.());

  test.each(['Vétérinaire', 'veterinaire', 'vétérin'])('finds a veterinary for « %s »', async (words) => {
    const [first = ''] = await finder.find(words);
    expect(first).toMatch(/^veterinaire-/);
  });

  test('reads no sign as a command of its own', async () => {
    for (const words of ['"', 'NOT', 'a* OR (b', "d'accord & !", '😀', '']) await finder.find(words);
  });
});
