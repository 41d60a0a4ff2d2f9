import { afterAll, describe, expect, it } from 'vitest';
import { changePublisher } from '../src/core/accounts/change-publisher.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret.secret)).id;
await publish(service, secret.secret, {
  title: 'Un matin à la boulangerie',
  sector: { code: 's28' },
  grades: ['troisieme'],
  weeks: ['2027-W02'],
  location: { postcode: '35760', city: 'Saint-Grégoire' },
});

async function open(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await service.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the search page', () => {
  it('needs no script, loads its style sheet alone, and is framed by nobody', async () => {
    const { text, headers } = await open('/s/search?place=35238');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|<style|<img|@import/);
    expect(text).toContain('<html lang="fr"');
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? '';
    const sheet = await open(style);
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(sheet.text).not.toMatch(/@import|url\(/);
  });

  it('shows what the API answers, in its order, with counts on its filters', async () => {
    const { text } = await open('/s/search?place=35238&radius-km=50');
    const page = await service
      .client()
      .offers.search({ place: '35238', radiusKm: 50, facets: ['sectors', 'weeks', 'grade', 'radiusKm'] });
    const links = [...text.matchAll(/href="\/s\/offers\/(of_\w+)/g)].map(([, id]) => id);
    expect(links).toEqual(page.offers.map(({ id }) => id));
    expect(text).toContain('2 offres');
    expect(text).toMatch(/Mécanique<\/span>\s*<span class="check__n">.*1/);
    expect(text).toContain('value="2027-W24"');
  });

  it('reads the attributes of the element, and leaves out what it cannot read', async () => {
    const { text } = await open('/s/search?q=usinage&grade=seconde&weeks=2027-W24,2027-W25&radius-km=abc');
    expect(text).toContain('1 offre');
    expect(text).toContain('Une partie de l’adresse n’a pas été comprise');
    expect(text).toContain('value="usinage"');
    const lists = await open('/s/search?sectors=s37&sectors=s28');
    expect(lists.text).toContain('2 offres');
  });

  it('finds the commune that was typed, and writes the address anybody would pass on', async () => {
    const response = await service.request('/s/search?grade=&q=+&near=cesson-sevigne&radius-km=20');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/s/search?place=35051');
    const emptied = await service.request('/s/search?near=&place=35238&q=bois');
    expect(emptied.headers.get('location')).toBe('/s/search?q=bois');
  });

  it('looks as far around a commune that the words name as is asked for', async () => {
    const response = await service.request('/s/search?near=&q=boulangerie+Rennes&radius-km=50');
    const address = response.headers.get('location') ?? '';
    expect(address).toBe('/s/search?q=boulangerie+Rennes&radius-km=50');
    const { text } = await open(address);
    expect(text).toMatch(/à 50\skm de Rennes au plus/);
    expect(text).toMatch(/value="50"\s+checked/);
    expect((await open('/s/search?q=boulangerie&radius-km=50')).text).not.toContain('btn__n');
  });

  it('asks which commune is meant, and says when there is none', async () => {
    const several = await open('/s/search?near=saint-denis');
    expect(several.text).toContain('Quelle commune');
    expect(several.text).toContain('Seine-Saint-Denis');
    const none = await open('/s/search?near=zzzzz');
    expect(none.text).toContain(
      'Aucune commune pour « zzzzz »'.replaceAll(' »', '\u00a0»').replace('« ', '«\u00a0'),
    );
    expect(none.text).toContain('aria-invalid="true"');
  });

  it.each([
    ['Saint-Denis+93', '93066'],
    ['Vitry+94', '94081'],
    ['marseile', '13055'],
    ['Saint-Denis+(La+R%C3%A9union)', '97411'],
  ])('hands and software 13.12: %s is found without a question', async (near, code) => {
    const response = await service.request(`/s/search?near=${near}`);
    expect(response.headers.get('location')).toBe(`/s/search?place=${code}`);
  });

  it('has ways out of an empty answer, with what each finds', async () => {
    const { text } = await open('/s/search?place=35238&q=zzzz&grade=seconde');
    expect(text).toContain('Aucune offre avec tous ces critères');
    const way = /<a class="way" href="([^"]+)">.*?>(\d{1,6})\soffre/s.exec(text);
    expect(way?.[1]).toBe('/s/search?place=35238&#38;grade=seconde');
    expect(way?.[2]).toBe('1');
  });

  it('leads anywhere in France from a place that has nothing around', async () => {
    for (const [lang, words] of [
      ['', 'Partout en France'],
      ['&lang=en', 'Anywhere in France'],
    ] as const) {
      const { text } = await open(`/s/search?place=31555&radius-km=50&q=usinage${lang}`);
      const [, address, said] = /<a class="way" href="([^"]+)">\s*<span>([^<]+)/.exec(text) ?? [];
      expect(said).toBe(words);
      expect(address?.replaceAll('&#38;', '&')).toBe(`/s/search?q=usinage${lang}`);
    }
  });

  it('goes on page after page, and begins again where a position is not one', async () => {
    await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        publish(service, secret.secret, { title: `Vitrail ${index}` }, `v${index}`),
      ),
    );
    const seen = new Set<string>();
    let path: string | undefined = '/s/search?q=vitrail';
    for (let pages = 0; path !== undefined && pages < 5; pages += 1) {
      const { text } = await open(path);
      for (const [, id = ''] of text.matchAll(/href="\/s\/offers\/(of_\w+)/g)) seen.add(id);
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#38;', '&');
    }
    expect(seen.size).toBe(25);
    expect((await open('/s/search?q=vitrail&cursor=nonsense')).text).toContain('25 offres');
  });

  it('has one canonical address, without key, theme or position', async () => {
    const { secret: key } = await service.createKey('publishable', 'live');
    const { text, headers } = await open(`/s/search?theme=dark&key=${key}&q=bois`);
    expect(text).toContain('<link rel="canonical" href="http://stages.test/s/search?q=bois" />');
    expect(text).toContain('data-theme="dark"');
    expect(text).toContain('name="robots" content="noindex"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await open('/s/search')).headers.get('cache-control')).toContain('s-maxage');
  });

  it('shows the test mode for what it is', async () => {
    const { secret: key } = await service.createKey('publishable', 'test');
    expect((await open(`/s/search?key=${key}`)).text).toContain('Mode d’essai');
  });

  it('refuses a key that is unknown, or secret, on a page', async () => {
    const unknown = await open('/s/search?key=pk_live_unknown');
    expect(unknown.status).toBe(401);
    expect(unknown.text).toContain('<h1');
    expect((await open(`/s/search?key=${secret.secret}`)).status).toBe(403);
    expect((await open('/s/nowhere')).status).toBe(404);
    expect((await open(`/s/search?q=${'a'.repeat(5000)}`)).status).toBe(414);
  });
});

describe('the offer page', () => {
  it('shows the whole offer, and nothing that is not public', async () => {
    const { text } = await open(`/s/offers/${offerId}?place=35238`);
    for (const shown of [
      'Observer l’usinage d’une pièce',
      '4 rue des Forges',
      'Ascenseur',
      'Douze personnes',
    ])
      expect(text).toContain(shown);
    for (const kept of ['accueil@ateliers', '0299000000', '73282932000074']) expect(text).not.toContain(kept);
    expect(text).toContain('href="/s/search?place=35238"');
    expect(text).toContain(`<link rel="canonical" href="http://stages.test/s/offers/${offerId}" />`);
    expect(text).toContain('property="og:title"');
    expect(text).toContain('application/json+oembed');
  });

  it('is a job posting only where its publisher wants it', async () => {
    expect((await open(`/s/offers/${offerId}`)).text).not.toContain('ld+json');
    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ jobPostings: true }));
    const { text } = await open(`/s/offers/${offerId}`);
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '',
    );
    expect(data).toMatchObject({
      '@type': 'JobPosting',
      employmentType: 'INTERN',
      directApply: true,
      validThrough: '2027-06-25T00:00:00.000Z',
      jobLocation: { address: { addressLocality: 'Rennes', addressCountry: 'FR' } },
    });
    expect(text).not.toContain('noindex');
    expect((await open('/s/search')).text).not.toContain('ld+json');
    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ jobPostings: false }));
  });

  it('says that an offer is gone', async () => {
    for (const id of ['of_0000000000000000', 'nonsense']) {
      const { status, text } = await open(`/s/offers/${id}`);
      expect(status).toBe(404);
      expect(text).toContain('Cette offre n’est plus en ligne');
    }
  });

  it('has a sheet to pin up, whose code is a drawing', async () => {
    const { text } = await open(`/s/offers/${offerId}/poster`);
    expect(text).toContain(`Code QR vers http://stages.test/s/offers/${offerId}`);
    expect(text).toMatch(/<svg[^>]*class="qr"/);
    const search = await open('/s/poster?place=35238&q=bois&key=');
    expect(search.text).toContain('Code QR vers http://stages.test/s/search?q=bois&#38;place=35238');
    expect(search.text).not.toMatch(/<canvas|<img|data:/);
  });
});

describe('hostile text', () => {
  const EVIL = '</script><script>alert(1)</script>"\'><img src=x onerror=alert(1)>';

  it('stays text on every page, and in the data for search engines', async () => {
    const { id } = await publish(service, secret.secret, {
      title: `Titre ${EVIL}`,
      description: `Texte ${EVIL}\n- ${EVIL}`,
      employer: { name: `Nom ${EVIL}`, description: EVIL, isPublic: true },
      workingConditions: `Bruit ${EVIL}`,
      lunchBreak: `Pause ${EVIL}`,
      accessibility: { wheelchair: false, note: `Marche ${EVIL}` },
    });
    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ jobPostings: true }));
    const asked = encodeURIComponent(EVIL);
    for (const path of [
      `/s/offers/${id}?q=${asked}`,
      `/s/offers/${id}/apply?q=${asked}`,
      `/s/offers/${id}/poster`,
      `/s/search?q=${encodeURIComponent('Titre')}&employer=${asked}`,
      `/s/search?near=${asked}`,
      `/s/search?q=titre`,
      `/s/poster?q=${asked}&employer=${asked}`,
    ]) {
      const { text } = await open(path);
      const scripts = text.match(/<script(?! src="\/s\/prove-\w+\.js" defer>)/g) ?? [];
      expect(scripts).toHaveLength(/\/offers\/[^/]+\?/.test(path) ? 1 : 0);
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/"'>/);
    }
    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ jobPostings: false }));
  });
});
