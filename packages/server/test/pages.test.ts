import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { readWidgetFiles } from '../src/doors/embed/widget-files.js';
import { apply, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const folder = await mkdtemp(join(tmpdir(), 'widget-'));
await writeFile(join(folder, 'stage.js'), 'export const stage = 1;');
await writeFile(join(folder, 'apply-Dq3f8x.js'), 'export const apply = 1;');
await writeFile(join(folder, 'secret.txt'), 'not served');
const service = await openTestService({
  widget: await readWidgetFiles(folder),
  demo: [
    {
      name: 'company',
      words: {
        fr: { title: 'Une entreprise', about: 'Ses offres.' },
        en: { title: 'A company', about: 'Its offers.' },
      },
      html: '<!doctype html><p>Verdon',
    },
  ],
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe.each(['/docs', '/dev/mailbox', '/dev/mailbox?lang=en'])('the page %s', (path) => {
  it('loads nothing but its icon, runs nothing, is framed by nobody', async () => {
    const response = await service.request(path, browser);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const text = await response.text();
    expect(text).not.toMatch(
      /<script|<link(?! rel="(?:apple-touch-)?icon")|<img|<iframe|@import|url\(|\son\w+=|\sstyle=/,
    );
    const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? '';
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(text).toMatch(/<html lang="(fr|en)">/);
  });
});

describe('the first page', () => {
  it.each(['fr', 'en'])('searches, and has a door for everybody, in %s', async (lang) => {
    const text = await (await service.request(`/?lang=${lang}`, browser)).text();
    const search = /<form[^>]* action="([^"]+)"[^]*?<\/form>/.exec(text);
    expect(search?.[1]).toBe('/s/search');
    for (const name of ['grade', 'q', 'near']) expect(search?.[0]).toContain(`name="${name}"`);
    const paths = [...text.matchAll(/ href="(\/[^"]*)"/g)].map(([, path = '']) => path);
    for (const door of ['/s/search', '/signup', '/signin', '/embed', '/s/poster', '/docs', '/openapi.json'])
      expect(paths.map((path) => path.replace(/\?.*/, ''))).toContain(door);
    for (const path of new Set(paths)) expect((await service.request(path, browser)).status, path).toBe(200);
  });
});

describe('the reference', () => {
  it('tells every endpoint', async () => {
    const text = await (await service.request('/docs')).text();
    for (const [name, { path }] of Object.entries(routes)) {
      expect(text).toContain(`id="${name}"`);
      expect(text).toContain(path);
    }
  });

  it('gives each group a title of its own', async () => {
    const text = await (await service.request('/docs')).text();
    const groups = [...text.matchAll(/<section id="group-([^"]+)">\s*<h2>([^<]+)</g)];
    expect(groups.length).toBeGreaterThan(8);
    expect(groups.filter(([, tag, title]) => tag === title)).toEqual([]);
  });

  it('says what each of its tables holds', async () => {
    const text = await (await service.request('/docs')).text();
    const captions = [...text.matchAll(/<table>\s*<caption>([^<]+)<\/caption>/g)].map(([, words]) => words);
    expect(captions).toHaveLength(text.split('<table>').length - 1);
    expect(new Set(captions).size).toBe(2);
  });

  it('has no link that leads nowhere', async () => {
    const text = await (await service.request('/docs')).text();
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !text.includes(`id="${target}"`))).toEqual([]);
  });
});

describe('an address that leads nowhere', () => {
  const LOST = { fr: 'Cette adresse n’existe pas.', en: 'This address does not exist.' };

  it.each([
    ['/nowhere', undefined, 'fr'],
    ['/nowhere', 'de', 'fr'],
    ['/nowhere', 'fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7', 'fr'],
    ['/nowhere', 'de-DE, en-GB;q=0.7, fr;q=0.3', 'en'],
    ['/nowhere', 'fr;q=0, en;q=0.1', 'en'],
    ['/mail/nowhere?lang=fr', 'en', 'fr'],
    ['/mail/nowhere?lang=en', 'fr', 'en'],
    ['/nowhere?lang=de', 'en', 'en'],
  ] as const)('%s speaks to who prefers %s', async (path, preferred, lang) => {
    const headers = { ...browser.headers, ...(preferred && { 'accept-language': preferred }) };
    const response = await service.request(path, { headers });
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).toContain(`<h1 class="h1">${LOST[lang]}</h1>`);
    expect(text).not.toContain(LOST[lang === 'fr' ? 'en' : 'fr']);
    expect(text).toMatch(lang === 'fr' ? /L’adresse est.*Référence à/s : /The address may.*Reference to/s);
  });

  it('leads on to the search, however deep it is', async () => {
    for (const path of ['/nowhere', '/mail/nowhere', '/a/b/c/']) {
      const text = await (await service.request(path, browser)).text();
      const href = /<main.*?href="([^"]+)"/s.exec(text)?.[1] ?? '';
      expect(new URL(href, `https://stages.example${path}`).pathname).toBe('/s/search');
    }
  });
});

describe('the mailbox', () => {
  it('shows messages newest first, as a page and as JSON', async () => {
    const { secret } = await service.createKey('secret', 'live');
    const publishable = await service.createKey('publishable', 'live');
    const { id } = await publish(service, secret);
    const first = await apply(service, publishable.secret, id);
    service.travelTo(new Date(service.ports.now().getTime() + 60_000));
    const second = await apply(service, publishable.secret, id);

    const response = await service.request('/dev/mailbox', { headers: { accept: 'application/json' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const { messages } = (await response.json()) as { messages: Record<string, string>[] };
    const toPupils = messages.filter(({ to }) =>
      [first, second].some(({ input }) => input.pupil.email === to),
    );
    expect(toPupils.map(({ to }) => to)).toEqual([second.input.pupil.email, first.input.pupil.email]);
    expect(Object.keys(messages[0] ?? {}).toSorted()).toEqual([
      'createdAt',
      'html',
      'lang',
      'subject',
      'text',
      'to',
    ]);
    expect(Date.parse(messages[0]?.['createdAt'] ?? '')).toBe(service.ports.now().getTime());

    const page = await (await service.request('/dev/mailbox', browser)).text();
    expect(page).toContain(second.input.pupil.email);
  });

  it('speaks the visitor’s language, and says which each message is in', async () => {
    const read = async (path: string, language: string): Promise<string> => {
      const headers = { ...browser.headers, 'accept-language': language };
      return (await service.request(path, { headers })).text();
    };
    const english = await read('/dev/mailbox', 'en-GB,fr;q=0.5');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<h1>Trial mailbox</h1>');
    expect(english).toContain('<b lang="fr">');
    expect(english).not.toContain('Boîte');
    expect(await read('/dev/mailbox', 'de')).toContain('<h1>Boîte d’essai</h1>');
    expect(await read('/dev/mailbox?lang=fr', 'en')).toContain('<html lang="fr">');
  });

  it('does not exist where mail is sent', async () => {
    const other = await openTestService({ hasMailbox: false });
    expect((await other.request('/dev/mailbox')).status).toBe(404);
    expect(await (await other.request('/')).text()).not.toContain('dev/mailbox');
    await other.close();
  });
});

describe('the element', () => {
  it('is served to every site, and kept as long as it is the same', async () => {
    const response = await service.request('/widget/stage.js');
    expect(await response.text()).toBe('export const stage = 1;');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const etag = response.headers.get('etag') ?? '';
    const again = await service.request('/widget/stage.js', {
      headers: { 'if-none-match': `"x", W/${etag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is kept for ever when its name says its content', async () => {
    const [entry, chunk] = await Promise.all(
      ['stage.js', 'apply-Dq3f8x.js'].map((name) => service.request(`/widget/${name}`)),
    );
    expect(chunk?.headers.get('cache-control')).toContain('immutable');
    expect(entry?.headers.get('cache-control')).toContain('no-cache');
  });

  it.each(['secret.txt', 'nothing.js', '..%2f..%2fpackage.json', '%2e%2e/config.ts'])(
    'is not %s',
    async (name) => {
      expect((await service.request(`/widget/${name}`)).status).toBe(404);
    },
  );
});

describe('the demonstration', () => {
  it('has its pages, and the home page leads to them', async () => {
    expect(await (await service.request('/demo/company')).text()).toContain('Verdon');
    expect(await (await service.request('/')).text()).toContain('href="/demo/company"');
  });

  it('is told in English, too', async () => {
    const text = await (await service.request('/?lang=en')).text();
    expect(text).toContain('<html lang="en">');
    for (const part of ['A company', 'Its offers.', 'href="/s/search?lang=en"', 'href="/embed?lang=en"'])
      expect(text).toContain(part);
    expect(await (await service.request('/')).text()).toContain('href="/?lang=en"');
  });

  it('is not there otherwise', async () => {
    const other = await openTestService();
    expect((await other.request('/demo/company')).status).toBe(404);
    await other.close();
  });
});
