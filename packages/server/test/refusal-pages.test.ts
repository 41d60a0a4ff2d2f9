import { afterAll, expect, it } from 'vitest';
import { Refusal } from '../src/core/base/refusal.js';
import { typed } from './harness/forms.js';
import { openTestService } from './harness/test-service.js';

/** What the search fails with. */
let fault: Error | undefined;

const service = await openTestService({}, (ports) => ({
  ...ports,
  search: {
    ...ports.search,
    search(criteria) {
      if (fault) throw fault;
      return ports.search.search(criteria);
    },
  },
}));
afterAll(() => service.close());

const BROWSER = { accept: 'text/html' };

async function open(path: string, init: RequestInit = {}): Promise<[status: number, text: string, Headers]> {
  const response = await service.request(path, { ...init, headers: { ...BROWSER, ...init.headers } });
  return [response.status, await response.text(), response.headers];
}

const NOWHERE = ['/nowhere', '/s/nowhere', '/mail/nowhere', '/embedded', '/v2/offers', '/sitemap-9.xml'];

it.each(NOWHERE)('%s is refused on the page of all doors', async (path) => {
  const [status, text, headers] = await open(path);
  expect(status).toBe(404);
  expect(text).toContain('<h1 class="h1">Cette adresse n’existe pas.</h1>');
  expect(text).toContain('<header class="top">');
  expect(text).toMatch(/Référence à nous donner\s:\s<code>[\w-]{36}<\/code>/);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
});

it('its links lead from where it was asked', async () => {
  const [, text] = await open('/s/a/b');
  const links = [...text.matchAll(/ href="([^"#]+)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(5);
  const paths = links.map((href) => new URL(href, 'https://stages.example/under/s/a/b').pathname);
  expect(paths.filter((path) => !path.startsWith('/under/') || path.startsWith('/under/s/s/'))).toEqual([]);
  expect(paths).toContain('/under/s/search');
});

it('pupils’ pages speak the language of their addresses, others that of the browser', async () => {
  const headers = { 'accept-language': 'en' };
  expect((await open('/s/nowhere', { headers }))[1]).toContain('Cette adresse n’existe pas.');
  expect((await open('/s/nowhere?lang=en', { headers }))[1]).toContain('This address does not exist.');
  expect((await open('/mail/nowhere', { headers }))[1]).toContain('This address does not exist.');
});

it('says what is wrong, and does not call an address unknown that is too long', async () => {
  const [status, text] = await open(`/s/search?q=${'a'.repeat(5000)}`);
  expect(status).toBe(414);
  expect(text).toContain('L’adresse demandée est trop longue.');
  expect(text).not.toContain('n’existe pas');
});

it('points at the fields to correct', async () => {
  const [status, text] = await open('/s/search?publisher=nobody');
  expect(status).toBe(400);
  expect(text).toMatch(/<code>\/publisher<\/code>\s+Ce champ n’est pas au bon format\./);
});

it('tells a pupil nothing of keys where the link of a site lost its own', async () => {
  for (const path of ['/s/search?publisher=me', '/s/offers/of_0000000000000000?publisher=me']) {
    const [status, text] = await open(path);
    expect(status, path).toBe(401);
    expect(text, path).toContain('Les offres ne s’affichent pas par cette adresse');
  }
});

it('says of what was sent that nothing is recorded', async () => {
  const [status, text] = await open('/s/offers/of_0000000000000000/apply', {
    method: 'POST',
    body: new URLSearchParams(typed({ motivation: 'x'.repeat(70_000) })),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(status).toBe(413);
  expect(text).toContain('La demande est trop volumineuse.');
  expect(text).toContain('Rien n’a été enregistré.');
});

it('says when to try again, and whose fault it is', async () => {
  fault = new Refusal('unavailable', { retryAfterSeconds: 170 });
  const [status, text, headers] = await open('/s/search');
  expect([status, headers.get('retry-after')]).toEqual([503, '170']);
  expect(text).toContain('Cela vient de nous. À réessayer dans 3\u00a0minutes.');

  fault = new Refusal('unavailable');
  const [, soon, soonHeaders] = await open('/s/search?lang=en');
  expect(soonHeaders.get('retry-after')).toBe('5');
  expect(soon).toContain('This is our fault. Try again in a moment.');
  fault = undefined;
});

it('a fault of ours has the reference that the log has', async () => {
  fault = new RangeError('broken');
  const [status, text] = await open('/s/search');
  fault = undefined;
  expect(status).toBe(500);
  expect(text).toContain('Le service a rencontré une erreur.');
  const reference = /<code>([\w-]{36})<\/code>/.exec(text)?.[1] ?? 'none';
  const told = service.logs.filter((line) => line.includes('internal error'));
  expect(told.at(-1)).toContain(reference);
});

it('a program is answered a problem at the same address', async () => {
  const response = await service.request('/nowhere', { headers: { accept: 'application/json' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});
