import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const publishable = await service.createKey('publishable', 'live');
const secret = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret.secret)).id;

async function open(path: string): Promise<{ status: number; text: string }> {
  const response = await service.request(path);
  return { status: response.status, text: await response.text() };
}

describe('oEmbed', () => {
  const ask = async (url: string, more = ''): Promise<{ status: number; body: Record<string, unknown> }> => {
    const { status, text } = await open(`/oembed?url=${encodeURIComponent(url)}${more}`);
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  };

  it('makes a frame of a search, as wide and high as asked, within what WordPress keeps', async () => {
    const { status, body } = await ask('http://stages.test/s/search?place=35238&q=bois');
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 640 });
    expect(body['html']).toContain('src="http://stages.test/embed/list?q=bois&#38;place=35238"');
    expect(body['html']).toMatch(/^<blockquote><a href="http:\/\/stages.test\/s\/search\?/);
    const small = await ask('http://stages.test/s/search', '&maxwidth=300&maxheight=50');
    expect(small.body).toMatchObject({ width: 300, height: 200 });
    const odd = await ask('http://stages.test/s/search', '&maxwidth=abc&maxheight=-5&format=json');
    expect(odd.body).toMatchObject({ width: 720, height: 640 });
  });

  it('makes the element’s frame where there is a key', async () => {
    const { body } = await ask(`http://stages.test/s/search?key=${publishable.secret}`);
    expect(body['html']).toContain('http://stages.test/embed/search?key=pk_live_');
    const list = await ask(`http://stages.test/s/search?element=offers&key=${publishable.secret}`);
    expect(list.body['html']).toContain('http://stages.test/embed/offers?key=pk_live_');
  });

  it('makes a card of an offer', async () => {
    const { body } = await ask(`http://stages.test/s/offers/${offerId}`);
    expect(body).toMatchObject({ height: 320, title: 'Observer l’usinage d’une pièce, Ateliers Verdon' });
    expect(body['html']).toContain(`/embed/list/${offerId}`);
  });

  it('makes the form of an offer where there is a key, else its card', async () => {
    const address = `http://stages.test/s/offers/${offerId}/apply`;
    const keyed = await ask(`${address}?key=${publishable.secret}`);
    expect(keyed.body['html']).toContain(`/embed/apply?offer-id=${offerId}&#38;key=pk_live_`);
    expect((await ask(address)).body['html']).toContain(`/embed/list/${offerId}"`);
  });

  it.each([
    '',
    'nonsense',
    'https://evil.example/s/search',
    'http://stages.test.evil.example/s/search',
    'http://stages.test/s/offers/of_0000000000000000',
    'http://stages.test/s/offers/x',
    'http://stages.test/s/search/x',
    'http://stages.test/v1/offers',
    'http://stages.test/s/search?key=pk_live_unknown',
  ])('knows no page at %j', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('speaks no XML', async () => {
    expect((await ask('http://stages.test/s/search', '&format=xml')).status).toBe(501);
  });

  it('is told by the pages themselves, for the address they were opened at', async () => {
    for (const [path, frame] of [
      ['/s/search?place=35238', '/embed/list?place=35238'],
      [`/s/search?element=offers&key=${publishable.secret}`, '/embed/offers?key='],
      [`/s/offers/${offerId}`, `/embed/list/${offerId}`],
      [`/s/offers/${offerId}/apply?key=${publishable.secret}`, `/embed/apply?offer-id=${offerId}`],
    ] as const) {
      const { text } = await open(path);
      const link =
        /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#38;', '&') ?? '';
      const told = await open(link.replace('http://stages.test', ''));
      expect(told.status, path).toBe(200);
      expect(told.text, path).toContain(frame);
    }
  });
});
