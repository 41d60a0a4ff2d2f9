import { expect, it } from 'vitest';
import { OFFERS_CHANGE } from '../../src/contract/index.js';
import { EMPTY, service, transports } from './scripted-client.js';
import { json } from './service.js';

const written = (change: string) => json({ remoteId: 'atelier-1' }, 200, { [OFFERS_CHANGE]: change });

it.each(transports)(
  'what is read after a write carries the change it was answered with: %s',
  async (_, open) => {
    const { offers, publisher } = await open([
      json(EMPTY),
      written('1.5'),
      json(EMPTY),
      written('1.9'),
      json(EMPTY),
    ]);
    await offers.search();
    await publisher.offers.remove('atelier-1');
    await offers.search();
    await publisher.offers.remove('atelier-1');
    await offers.search();
    expect(service.seen.map(({ headers }) => headers[OFFERS_CHANGE])).toEqual([
      undefined,
      undefined,
      '1.5',
      undefined,
      '1.9',
    ]);
  },
);
