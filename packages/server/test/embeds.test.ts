import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { ServedFile } from '../src/doors/embed/widget-files.js';
import { proofFor } from './harness/proofs.js';
import { sampleApplication } from './harness/samples.js';
import { publish } from './harness/scenes.js';
import { openTestService, SITE } from './harness/test-service.js';

const ELEMENT: ServedFile = {
  bytes: new TextEncoder().encode('export const stage = 1;'),
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, no-cache',
    etag: '"e"',
  },
};

const service = await openTestService({ widget: new Map([['stage.js', ELEMENT]]) });
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');
const publishable = await service.createKey('publishable', 'live');
const offerId = (await publish(service, secret.secret)).id;

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
    expect(await ask(SITE, key)).toBe(403);
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

  it('is over after six hours, and once its site’s key is revoked', async () => {
    const other = await openTestService();
    const { id, secret: siteKey } = await other.createKey('publishable', 'live');
    const frame = async (): Promise<string> => {
      const text = await (await other.request(`/embed/search?key=${siteKey}`)).text();
      return /key="(pk_live_frame[^"]+)"/.exec(text)?.[1] ?? '';
    };
    const ask = async (key: string): Promise<number> =>
      (await other.request('/v1/offers', { headers: { authorization: `Bearer ${key}` } })).status;
    const key = await frame();
    other.travelTo(new Date(other.ports.now().getTime() + 6 * 3_600_000));
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

describe('what pages of other sites can read', () => {
  const ours = (): string[] => [
    ...['/', '/docs', '/embed', '/embed/diagnose', '/embed/none', '/s/search', `/s/offers/${offerId}`],
    ...[`/s/offers/${offerId}/apply`, `/s/offers/${offerId}/poster`, '/s/none', '/none', '/mail/verify'],
    ...[`/embed/search?key=${publishable.secret}`, `/embed/apply?key=${publishable.secret}`, '/embed/offers'],
    ...[`/embed/search?key=${secret.secret}`, '/embed/list', `/embed/list/${offerId}`, '/dev/mailbox'],
  ];

  it('nothing lost 12.18: is no page of ours, a frame and its key least of all', async () => {
    for (const path of ours()) {
      const { headers } = await open(path, {
        headers: { accept: 'text/html', origin: 'https://evil.example' },
      });
      expect(headers.get('content-type'), path).toContain('text/html');
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
      expect(headers.get('permissions-policy'), path).toMatch(/^geolocation=\((self)?\), camera=\(\)/);
    }
  });

  it('nothing lost 12.18: is no script, style or picture that only our pages use', async () => {
    const page = await open('/s/search');
    const style = /href="(\/s\/page-\w+\.css)"/.exec(page.text)?.[1] ?? '';
    const picture = /content="http:\/\/stages\.test(\/s\/share-[^"]+)"/.exec(page.text)?.[1] ?? '';
    for (const path of ['/embed/frame.js', '/embed/builder.js', '/mail/page.js', style, picture]) {
      const { headers, status } = await open(path);
      expect(status, path).toBe(200);
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('nothing lost 12.18: a frame’s key is given to who sees the frame, not to a script that asks', async () => {
    const ask = async (dest: string): Promise<string> =>
      (await open(`/embed/search?key=${publishable.secret}`, { headers: { 'sec-fetch-dest': dest } })).text;
    for (const dest of ['iframe', 'document']) expect(await ask(dest)).toMatch(/key="pk_live_frame/);
    for (const dest of ['empty', 'script', 'image', 'serviceworker']) {
      const text = await ask(dest);
      expect(text).toContain('key_not_allowed');
      expect(text).not.toContain('pk_live');
    }
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
  it('is served to every site', async () => {
    const { headers } = await open('/embed/loader.js');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('true to its words 13.1: is asked for again after an hour', async () => {
    const { headers } = await open('/embed/loader.js');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
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
