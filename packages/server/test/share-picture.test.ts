import { createHash } from 'node:crypto';
import { LANGUAGES } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { SHARE_PICTURES } from '../src/doors/pages/share-pictures.js';
import { textsOf } from '../src/doors/pages/texts/index.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());

/** What a page says of itself to whoever shares it, by name. */
async function sharedOf(path: string): Promise<Map<string, string>> {
  const text = await (await service.request(path)).text();
  const tags = text.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]));
}

describe('a page that is shared', () => {
  it.each([
    ['/s/search?place=35238', 'fr', 'Trouver un stage'],
    ['/s/search?lang=en', 'en', 'Find an observation internship'],
    ['/embed', 'fr', 'Trouver un stage'],
    ['/embed/diagnose?lang=en', 'en', 'Find an observation internship'],
  ])('%s has a picture of ours, large, and kept for ever', async (path, lang, words) => {
    const shared = await sharedOf(path);
    expect(shared.get('twitter:card')).toBe('summary_large_image');
    expect(shared.get('og:image:alt')).toContain(words);
    const address = shared.get('og:image') ?? '';
    const [, named, hash] = /^http:\/\/stages\.test\/s\/share-(\w\w)-(\w{8})\.png$/.exec(address) ?? [];
    expect(named).toBe(lang);

    const response = await service.request(new URL(address).pathname);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThan(60 * 1024);
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 8)).toBe(hash);
    // A PNG says its width and height there.
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
    expect(size).toEqual([shared.get('og:image:width'), shared.get('og:image:height')]);
    expect(size).toEqual(['1200', '630']);
  });

  it.each(LANGUAGES)('has a picture of the texts of now, in %s', (lang) => {
    const { what, how } = textsOf({ lang }).share;
    expect(SHARE_PICTURES[lang].says, 'npm run share-pictures').toBe(`${what} ${how}`);
  });

  it('is announced as an embed only where it is one', async () => {
    const announces = async (path: string): Promise<boolean> =>
      (await (await service.request(path)).text()).includes('application/json+oembed');
    expect(await announces('/s/search')).toBe(true);
    expect(await announces('/embed')).toBe(false);
    expect(await announces('/embed/diagnose')).toBe(false);
  });
});
