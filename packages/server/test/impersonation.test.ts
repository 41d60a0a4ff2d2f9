import { afterAll, describe, expect, it } from 'vitest';
import { changePublisher } from '../src/core/accounts/change-publisher.js';
import { createKey } from '../src/core/accounts/create-key.js';
import { FAKE, openNamesakes, SIRET, VERDON } from './harness/namesakes.js';
import { sampleOffer } from './harness/samples.js';
import { SITE } from './harness/test-service.js';

const { service, accounts, siteKey } = await openNamesakes();
afterAll(() => service.close());

const publishersOf = async (
  query: { publisher?: string; employer?: string },
  key?: string,
): Promise<string[]> =>
  (await service.client(key).offers.search(query)).offers.map(({ publisher }) => publisher.name);

describe('nothing lost 12.20: the name of somebody else', () => {
  it.each([
    'Ateliers Verdon',
    'ATELIERS  VERDON',
    'Les Ateliers Verdon',
    'Ateliers Verdon SARL',
    'Ateliers Verd\u043en',
    'Stages Faciles pour Ateliers Verdon',
  ])('is refused to who is no intermediary: %s', async (name) => {
    const { offers } = accounts.rival.client.publisher;
    const error: unknown = await offers
      .put('fake', sampleOffer({ employer: { ...VERDON, name }, contact: FAKE }))
      .catch((refused: unknown) => refused);
    expect(error).toMatchObject({
      code: 'invalid_request',
      errors: [{ in: 'body', pointer: '/employer/name', code: 'not_own_name' }],
    });
  });

  it('is refused when an offer is changed, too, and the offer stays as it was', async () => {
    const { offers } = accounts.rival.client.publisher;
    const own = { name: 'Stages Faciles', isPublic: false };
    await offers.put('own', sampleOffer({ employer: own }));
    await expect(offers.update('own', { employer: VERDON })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect((await offers.get('own')).employer.name).toBe('Stages Faciles');
    await offers.remove('own');
  });

  it('may be taken once the service’s team says so, and given back', async () => {
    const { ports } = service;
    const { offers } = accounts.rival.client.publisher;
    const brand = sampleOffer({ employer: { name: 'Stages Très Faciles', isPublic: false } });
    await expect(offers.put('brand', brand)).rejects.toThrow();
    await changePublisher(ports, 'Stages Faciles', () => ({ names: ['STAGES TRES FACILES S.A.S.'] }));
    expect((await offers.put('brand', brand)).employer.name).toBe('Stages Très Faciles');
    await changePublisher(ports, 'Stages Faciles', () => ({ names: [] }));
    await expect(offers.update('brand', { title: 'Autre titre' })).rejects.toThrow();
    expect((await offers.update('brand', { state: 'unpublished' })).state).toBe('unpublished');
    await expect(offers.update('brand', { state: 'published' })).rejects.toThrow();
    expect((await offers.remove('brand')).state).toBe('removed');
  });
});

describe('nothing lost 12.20: the offers of one publisher', () => {
  it('are all that a company’s own key finds, though another bears its name', async () => {
    expect(await publishersOf({ employer: 'ateliers verdon' })).toEqual([
      'Relais des métiers',
      'Ateliers Verdon',
    ]);
    expect(await publishersOf({ publisher: 'me' }, siteKey)).toEqual(['Ateliers Verdon']);
    expect(await publishersOf({ publisher: 'me', employer: 'Ateliers Verdon' }, siteKey)).toEqual([
      'Ateliers Verdon',
    ]);
  });

  it('are found by its identifier without a key', async () => {
    const { publisherId } = accounts.relay;
    expect(await publishersOf({ publisher: publisherId })).toEqual(['Relais des métiers']);
    expect(await publishersOf({ publisher: 'pb_0000000000000009' })).toEqual([]);
  });

  it('are found by a SIRET as far as it is vouched for: who writes it in an offer is not', async () => {
    expect(await publishersOf({ publisher: SIRET })).toEqual([]);
    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ sirets: [SIRET] }));
    expect(await publishersOf({ publisher: '732 829 320 00074' })).toEqual(['Ateliers Verdon']);
    await changePublisher(service.ports, 'Relais des métiers', () => ({ sirets: [SIRET] }));
    expect(await publishersOf({ publisher: SIRET })).toEqual(['Relais des métiers', 'Ateliers Verdon']);
    await changePublisher(service.ports, 'Relais des métiers', () => ({ sirets: [] }));
  });

  it('are one’s own for each key, though answers are kept', async () => {
    const relayKey = await createKey(service.ports, {
      ...{ publisher: 'Relais des métiers', kind: 'publishable', mode: 'live', origins: [SITE] },
    });
    for (let times = 0; times < 3; times += 1) {
      expect(await publishersOf({ publisher: 'me' }, siteKey)).toEqual(['Ateliers Verdon']);
      expect(await publishersOf({ publisher: 'me' }, relayKey.secret)).toEqual(['Relais des métiers']);
    }
  });

  it('need a key to be one’s own', async () => {
    await expect(publishersOf({ publisher: 'me' })).rejects.toMatchObject({ code: 'key_missing' });
  });

  it.each(['Ateliers Verdon', 'pb_', 'ME', '73282932000075', 'pb_0000000000000009,me'])(
    'are not those of everybody where %j is no publisher',
    async (publisher) => {
      await expect(publishersOf({ publisher }, siteKey)).rejects.toMatchObject({ code: 'invalid_request' });
    },
  );

  it('nothing lost 12.20: are nobody’s where the name of the publisher came out empty', async () => {
    for (const publisher of ['', ' ']) {
      await expect(publishersOf({ publisher }, siteKey)).rejects.toMatchObject({
        code: 'invalid_request',
        errors: [{ in: 'query', pointer: '/publisher', code: 'wrong_format' }],
      });
      const { offers } = service.client(siteKey);
      const [own] = (await offers.search({ publisher: 'me' })).offers;
      await expect(offers.get(own?.id ?? '', { publisher })).rejects.toMatchObject({
        code: 'invalid_request',
      });
    }
  });

  it('are read one by one, and no other opens', async () => {
    const { offers } = service.client(siteKey);
    const [own] = (await offers.search({ publisher: 'me' })).offers;
    const [relayed] = (await offers.search({ publisher: accounts.relay.publisherId })).offers;
    expect((await offers.get(own?.id ?? '', { publisher: 'me' })).publisher.name).toBe('Ateliers Verdon');
    await expect(offers.get(relayed?.id ?? '', { publisher: 'me' })).rejects.toMatchObject({
      code: 'offer_not_found',
    });
    expect(await offers.get(relayed?.id ?? '')).toMatchObject({
      employer: { name: 'Ateliers Verdon' },
      publisher: { id: accounts.relay.publisherId, name: 'Relais des métiers' },
    });
  });

  it('stay the only ones where nothing is found and ways out are proposed', async () => {
    const { suggestions = [] } = await service.client(siteKey).offers.search({ publisher: 'me', q: 'zzz' });
    expect(suggestions.map(({ total, query }) => [total, query.publisher])).toEqual([[1, 'me']]);
  });
});
