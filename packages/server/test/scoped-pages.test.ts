import { afterAll, describe, expect, it } from 'vitest';
import { openNamesakes } from './harness/namesakes.js';

const { service, accounts, siteKey } = await openNamesakes();
afterAll(() => service.close());

describe('nothing lost 12.20: pages without script', () => {
  const open = async (path: string): Promise<{ status: number; text: string }> => {
    const response = await service.request(path);
    return { status: response.status, text: await response.text() };
  };

  it.each(['/s/search', '/embed/list'])('%s shows the offers of the key’s own publisher', async (path) => {
    const all = await open(`${path}?employer=ateliers+verdon`);
    const own = await open(`${path}?publisher=me&key=${siteKey}`);
    const shown = ({ text }: { text: string }): number => new Set(text.match(/of_\w+/g)).size;
    expect([own.status, shown(own), shown(all)]).toEqual([200, 1, 2]);
    // Whoever is given the address has no key.
    expect(own.text).toContain(`publisher=${accounts.verdon.publisherId}`);
    expect(own.text).not.toContain('publisher=me');
  });

  it('show no offer of another publisher, nor its form', async () => {
    const [relayed] = (await service.client().offers.search({ publisher: accounts.relay.publisherId }))
      .offers;
    const own = `?publisher=${accounts.verdon.publisherId}`;
    for (const path of ['', '/apply', '/poster']) {
      expect((await open(`/s/offers/${relayed?.id ?? ''}${path}${own}`)).status).toBe(404);
      expect((await open(`/s/offers/${relayed?.id ?? ''}${path}`)).status).toBe(200);
    }
    expect((await open(`/embed/list/${relayed?.id ?? ''}${own}`)).status).toBe(404);
  });

  it.each(['/s/search', '/embed/list', '/embed/search', '/s/poster'])(
    '%s shows nobody’s where it cannot tell whose',
    async (path) => {
      expect((await open(`${path}?publisher=Verdon`)).status).toBe(400);
    },
  );

  it.each(['/s/search', '/embed/list', '/embed/search', '/embed/offers', '/s/poster'])(
    'nothing lost 12.20: %s shows nobody’s where the publisher came out empty',
    async (path) => {
      expect((await open(`${path}?publisher=`)).status).toBe(400);
      expect((await open(`${path}?publisher=+&key=${siteKey}`)).status).toBe(400);
    },
  );

  it('nothing lost 12.20: no page of an offer opens where the publisher came out empty', async () => {
    const [offer] = (await service.client().offers.search({})).offers;
    const id = offer?.id ?? '';
    for (const path of [`/s/offers/${id}`, `/s/offers/${id}/apply`, `/embed/list/${id}`])
      expect((await open(`${path}?publisher=`)).status).toBe(400);
    const url = encodeURIComponent('http://stages.test/s/search?publisher=');
    expect((await open(`/oembed?url=${url}`)).status).toBe(404);
  });

  it('nothing lost 12.20: the builder shows what its own form leaves empty: everybody’s', async () => {
    expect((await open(`/embed?element=offers&publisher=`)).status).toBe(200);
  });

  it.each(['/s/search', '/embed/list', '/s/poster'])('%s needs a key to know who “me” is', async (path) => {
    expect((await open(`${path}?publisher=me`)).status).toBe(401);
  });
});

describe('nothing lost 12.20: what a site pastes and shows', () => {
  const textOf = async (path: string): Promise<string> =>
    (await (await service.request(path)).text()).replaceAll(/&#(\d+);/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    );

  it('asks for the key’s own offers, and leads without script to the same', async () => {
    const text = await textOf(`/embed?element=offers&key=${siteKey}&publisher=me`);
    const own = `publisher=${accounts.verdon.publisherId}`;
    expect(text).toContain(`  publisher="me"\n>\n  <a href="http://stages.test/s/search?${own}">`);
    expect(text).toContain(`data-stage-frame="publisher=me&amp;key=${siteKey}"`);
    expect(text).toContain(`http://stages.test/s/search?element=offers&publisher=me&key=${siteKey}`);
    expect(text).toMatch(/<option|value="me"[^>]*checked/);
  });

  it('needs the key in the link as long as it is to come', async () => {
    const text = await textOf('/embed?element=offers&publisher=me');
    expect(text).toMatch(/\/s\/search\?publisher=me&amp;key=/);
  });

  it('names the publisher in a frame, whose key is another', async () => {
    const response = await service.request(`/embed/offers?publisher=me&key=${siteKey}`, {
      headers: { 'sec-fetch-dest': 'iframe' },
    });
    const text = await response.text();
    expect(text).toContain(`publisher="${accounts.verdon.publisherId}"`);
    expect(text).not.toContain('publisher=me');
  });

  it.each([
    ['', 'Publié par\u00a0: Relais des métiers · Structure\u00a0: Ateliers Verdon'],
    ['?lang=en', 'Published by Relais des métiers for Ateliers Verdon'],
  ])('says on the page of an offer and on its form who relays it%s', async (lang, words) => {
    const all = (await service.client().offers.search({ employer: 'Ateliers Verdon' })).offers;
    for (const { id, publisher } of all) {
      const isRelayed = publisher.name === 'Relais des métiers';
      for (const path of ['', '/apply']) {
        const text = (await textOf(`/s/offers/${id}${path}${lang}`)).replaceAll(/<\/?span[^<>]*>/g, '');
        expect(text.includes(words)).toBe(isRelayed);
      }
    }
  });

  it('keeps whose offers they are when the form without script searches again', async () => {
    const scope = `publisher=${accounts.verdon.publisherId}`;
    const text = await textOf(`/s/search?${scope}&q=usinage&grade=seconde`);
    expect(text).toContain(`<input type="hidden" name="publisher" value="${accounts.verdon.publisherId}" />`);
    const links = [...text.matchAll(/class="(?:chip|btn btn--quiet)" href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) expect(href).toContain(scope);
  });
});
