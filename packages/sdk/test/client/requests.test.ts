import { describe, expect, it } from 'vitest';
import { routes } from '../../src/contract/index.js';
import { client, EMPTY, FORM, service, SUBMITTED } from './scripted-client.js';
import { json } from './service.js';

describe('a request', () => {
  it('writes lists with commas, leaves out what is undefined, and needs no key', async () => {
    const { offers } = await client([json(EMPTY)]);
    await offers.search({
      q: 'l’été & co',
      weeks: ['2027-W02', '2027-W03'],
      isPublic: false,
      grade: undefined,
    });
    const [asked] = service.seen;
    expect(asked?.url.pathname).toBe('/v1/offers');
    expect(Object.fromEntries(asked?.url.searchParams ?? [])).toEqual({
      q: 'l’été & co',
      weeks: '2027-W02,2027-W03',
      isPublic: 'false',
    });
    expect(asked?.headers.authorization).toBeUndefined();
  });

  it('sends a publishable key in the address of a read, so that browsers need not ask first', async () => {
    const { offers } = await client([json(EMPTY)], 'pk_live_abc');
    await offers.search();
    expect(service.seen[0]?.url.searchParams.get('key')).toBe('pk_live_abc');
    expect(service.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('never sends a secret key in an address', async () => {
    const { offers } = await client([json(EMPTY)], 'sk_live_abc');
    await offers.search();
    expect(service.seen[0]?.url.search).toBe('');
    expect(service.seen[0]?.headers.authorization).toBe('Bearer sk_live_abc');
  });

  it('shows the receipt, not the key, where the receipt opens', async () => {
    const { applications } = await client([json({ application: {} })], 'pk_live_abc');
    await applications.get('ap_0000000000000000', { receiptToken: 'mine' });
    expect(service.seen[0]?.headers.authorization).toBe('Bearer mine');
  });

  it('encodes what it puts in a path', async () => {
    const { publisher } = await client([json({ remoteId: 'x' })], 'sk_live_abc');
    await publisher.offers.get('../a b?c');
    expect(service.seen[0]?.url.pathname).toBe('/v1/publisher/offers/..%2Fa%20b%3Fc');
  });

  it('writes JSON that an old library’s toJSON cannot break', async () => {
    const { applications } = await client([json(SUBMITTED, 201)], 'pk_live_abc');
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true });
    try {
      await applications.submit('of_0000000000000000', FORM);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(JSON.parse(service.seen[0]?.body ?? '')).toEqual(FORM);
  });
});

describe('pages', () => {
  it('are read one after the other, as far as the reader goes', async () => {
    const offer = (id: string) => ({ id });
    const first = json({ offers: [offer('a'), offer('b')], total: 3, nextCursor: 'next' });
    const { offers } = await client([first, json({ offers: [offer('c')], total: 3, nextCursor: null })]);
    const ids: string[] = [];
    for await (const { id } of offers.searchAll({ q: 'x' })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(service.seen.map(({ url }) => url.searchParams.get('cursor'))).toEqual([null, 'next']);
  });
});

describe('the client', () => {
  it('has a method for every endpoint of the contract', async () => {
    const found = await client([json({})]);
    const missing = Object.keys(routes).filter((name) => {
      const method = name
        .split('.')
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], found);
      return typeof method !== 'function';
    });
    expect(missing).toEqual([]);
  });
});
