import { describe, expect, it } from 'vitest';
import { transports } from './scripted-client.js';
import { json } from './service.js';

/** An offer as a service of later answers, in states that this client has never heard of. */
const OFFER = {
  ...{ id: 'of_0000000000000001', remoteId: 'atelier-1', title: 'Ébéniste', state: 'resting' },
  visibility: { shown: false, reason: 'moonPhase', until: '2027-01-03T23:00:00.000Z' },
  seats: { total: 2, remaining: 1 },
};

describe.each(transports)('an offer in a state of later, over %s', (_name, client) => {
  it('is read, paused and listed as it is', async () => {
    const { publisher } = await client(
      [json(OFFER), json(OFFER), json({ offers: [OFFER], nextCursor: null })],
      'sk_live_abc',
    );
    expect(await publisher.offers.get('atelier-1')).toEqual(OFFER);
    const paused = await publisher.offers.pause('atelier-1', { until: '2027-01-04' });
    expect([paused.state, paused.visibility.shown]).toEqual(['resting', false]);
    expect((await publisher.offers.list()).offers).toEqual([OFFER]);
  });
});
