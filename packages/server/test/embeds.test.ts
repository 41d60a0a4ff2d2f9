import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedFile } from '../src/http/widget-files.js';
import { proofFor } from './harness/proofs.js';
import { sampleApplication } from './harness/samples.js';
import { publish } from './harness/scenes.js';
import { openTestService, SITE, type TestKey, type TestService } from './harness/test-service.js';

const ELEMENT: ServedFile = {
  bytes: new TextEncoder().encode('export const stage = 1;'),
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, no-cache',
    etag: '"e"',
  },
};

let service: TestService;
let secret: TestKey;
let publishable: TestKey;
let offerId: string;

beforeAll(async () => {
  service = await openTestService({ widget: new Map([['stage.js', ELEMENT]]) });
  secret = await service.createKey('secret', 'live');
  publishable = await service.createKey('publishable', 'live');
  offerId = (await publish(service, secret.secret)).id;
});
afterAll(() => service.close());

async function open(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await service.request(path, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

function policyOf(headers: Headers, directive: string): string | undefined {
  const policy = headers.get('content-security-policy') ?? '';
  return policy.split('; ').find((line) => line.startsWith(directive));
}

describe('the frame', () => {
  it('holds the element, with its attributes as the address has them', async () => {
    const { text, headers, status } = await open(
      `/embed/search?place=35238&radius-km=10&weeks=2027-W24,2027-W25&q=${encodeURIComponent('"><b>')}&theme=dark`,
    );
    expect(status).toBe(200);
    expect(text).toMatch(/<stage-search\s+api="\/"/);
    for (const attribute of ['place="35238"', 'radius-km="10"', 'weeks="2027-W24,2027-W25"', 'theme="dark"'])
      expect(text).toContain(attribute);
    expect(text).not.toContain('<b>');
    expect(text).toContain('src="/widget/@1/stage.js"');
    expect(policyOf(headers, 'frame-ancestors')).toBe("frame-ancestors 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it.each([
    ['offers', `employer=Ateliers+Verdon&page-size=5`, ['employer="Ateliers Verdon"', 'page-size="5"']],
    [
      'apply',
      'offer-id=of_7k2m9x4c1v8b3n5j',
      ['offer-id="of_7k2m9x4c1v8b3n5j"', '/of_7k2m9x4c1v8b3n5j/apply"'],
    ],
  ])('holds stage-%s as well, for the same sites', async (name, query, written) => {
    const { text, headers, status } = await open(`/embed/${name}?${query}&key=${publishable.secret}`);
    expect(status).toBe(200);
    expect(text).toMatch(new RegExp(`<stage-${name}\\s+api="/"`));
    for (const attribute of written) expect(text).toContain(attribute);
    expect(text).toMatch(/key="pk_live_frame/);
    expect(policyOf(headers, 'frame-ancestors')).toBe(`frame-ancestors 'self' ${SITE}`);
    const without = await open(`/embed/${name}`);
    expect(policyOf(without.headers, 'frame-ancestors')).toBe("frame-ancestors 'self'");
  });

  it('passes on what only the element heeds, as far as it can be read', async () => {
    const { text } = await open(
      '/embed/search?locked=place&locked=grade&page-size=5&first-view=form&language=fr-x-facile&offer-id=x',
    );
    for (const attribute of [
      'locked="place,grade"',
      'page-size="5"',
      'first-view="form"',
      'language="fr-x-facile"',
    ])
      expect(text).toContain(attribute);
    expect(text).not.toContain('offer-id');
    expect((await open('/embed/search?locked=place,evil')).text).not.toContain('locked');
    expect((await open('/s/search?page-size=5&language=en')).text).not.toContain('Une partie de l’adresse');
  });

  it('may be framed by the sites of its key alone', async () => {
    const { headers } = await open(`/embed/search?key=${publishable.secret}`);
    expect(policyOf(headers, 'frame-ancestors')).toBe(`frame-ancestors 'self' ${SITE}`);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('carries a key of its own, which works where its origin is null, and nowhere else', async () => {
    const { text } = await open(`/embed/search?key=${publishable.secret}`);
    expect(text).not.toContain(publishable.secret);
    const key = /key="(pk_live_frame[^"]+)"/.exec(text)?.[1] ?? '';
    const ask = async (origin: string, bearer: string): Promise<number> =>
      (await open('/v1/offers', { headers: { origin, authorization: `Bearer ${bearer}` } })).status;
    expect(await ask('null', key)).toBe(200);
    expect(await ask('http://stages.test', key)).toBe(200);
    expect(await ask('https://evil.example', key)).toBe(403);
    expect(await ask('null', publishable.secret)).toBe(403);
    const [head, hash = '', end = '', mac = ''] = key.split('.');
    const later = (parseInt(end, 36) + 1).toString(36);
    for (const forged of [
      [head, hash, later, mac],
      [head, 'f'.repeat(64), end, mac],
      [head, hash, end, ''],
    ])
      expect(await ask('null', forged.join('.'))).toBe(401);

    const applied = await open(`/v1/offers/${offerId}/applications`, {
      method: 'POST',
      headers: {
        origin: 'null',
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': 'a',
      },
      body: JSON.stringify({ ...sampleApplication(), proof: await proofFor(service, key, offerId) }),
    });
    expect(applied.status).toBe(201);
    expect(applied.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is over after a day, and once its site’s key is revoked', async () => {
    const other = await openTestService();
    const { id, secret: siteKey } = await other.createKey('publishable', 'live');
    const frame = async (): Promise<string> => {
      const text = await (await other.request(`/embed/search?key=${siteKey}`)).text();
      return /key="(pk_live_frame[^"]+)"/.exec(text)?.[1] ?? '';
    };
    const ask = async (key: string): Promise<number> =>
      (await other.request('/v1/offers', { headers: { authorization: `Bearer ${key}` } })).status;
    const key = await frame();
    other.travelTo(new Date(other.ports.now().getTime() + 25 * 3_600_000));
    expect(await ask(key)).toBe(401);
    const fresh = await frame();
    expect(await ask(fresh)).toBe(200);
    await other.ports.storage.write(({ accounts }) => accounts.revokeKey(id, other.ports.now()));
    expect(await ask(fresh)).toBe(401);
    await other.close();
  });

  it('says on whose page the key is wrong, and never shows a secret one', async () => {
    const wrong = await open('/embed/search?key=pk_live_unknown');
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('key_invalid');
    expect(policyOf(wrong.headers, 'frame-ancestors')).toBe('frame-ancestors *');
    expect((await open(`/embed/search?key=${secret.secret}`)).status).toBe(403);
  });
});

describe('framed lists', () => {
  it.each(['/embed/list?place=35238', '/embed/list/'])(
    '%s is read anywhere, and has nothing to fill in',
    async (path) => {
      const { text, headers } = await open(path.endsWith('/') ? path + offerId : path);
      expect(policyOf(headers, 'frame-ancestors')).toBe('frame-ancestors *');
      expect(text).toContain('Observer l’usinage');
      expect(text).toContain(`href="http://stages.test/s/offers/${offerId}`);
      expect(text).not.toMatch(/<form|<input|<button/);
    },
  );
});

describe('the loader', () => {
  it('is a kilobyte at most, and is served to every site', async () => {
    const { text, headers } = await open('/embed/loader.js');
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1024);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('versioned files', () => {
  it('are served by channel and by version, with their hashes', async () => {
    const { text, headers } = await open('/widget/releases.json');
    const integrity = `sha384-${createHash('sha384').update(ELEMENT.bytes).digest('base64')}`;
    expect(JSON.parse(text)).toEqual({
      releases: [{ version: '0.0.0', channel: '@1', files: { 'stage.js': { integrity, bytes: 23 } } }],
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const channel = await open('/widget/@1/stage.js');
    expect(channel.text).toBe('export const stage = 1;');
    expect(channel.headers.get('cache-control')).toContain('no-cache');
    const version = await open('/widget/0.0.0/stage.js');
    expect(version.headers.get('cache-control')).toContain('immutable');
    for (const path of ['/widget/@2/stage.js', '/widget/9.9.9/stage.js', '/widget/@1/none.js'])
      expect((await open(path)).status).toBe(404);
  });
});

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
