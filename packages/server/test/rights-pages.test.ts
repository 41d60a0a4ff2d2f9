import { readFile } from 'node:fs/promises';
import { dayInFrance } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import type { Operator } from '../src/ports/index.js';
import { OWN_AUDIT } from '../src/doors/pupil/rights/own-audit.js';
import { publish } from './harness/scenes.js';
import { openTestService, type TestService } from './harness/test-service.js';

const OPERATOR: Operator = {
  name: 'Association des stages',
  email: 'contact@stages.example',
  address: '1 rue des Essais, 35000 Rennes',
  director: 'Claude Martin',
  dataProtection: 'Sacha Petit, dpo@stages.example',
  legalBasis: 'public-task',
  hosting: 'Machines, 2 rue des Essais, 35000 Rennes',
};

const untold = await openTestService();
const told = await openTestService({}, (ports) => ({ ...ports, operator: OPERATOR }));
const secret = await told.createKey('secret', 'live');
afterAll(() => Promise.all([untold.close(), told.close()]));

async function textOf(service: TestService, path: string): Promise<string> {
  const response = await service.request(path);
  expect(response.status).toBe(200);
  // As it is read: tags left out, spaces alike.
  return (await response.text())
    .replaceAll(/<[^<>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ');
}

const PAGES = ['data', 'accessibility', 'about'] as const;

describe('the pages about the service', () => {
  it.each(PAGES)(
    'true to its words 13.5: /s/%s is there in both languages, and may be listed',
    async (page) => {
      for (const [lang, path] of [
        ['fr', `/s/${page}`],
        ['en', `/s/${page}?lang=en`],
      ] as const) {
        const text = await (await told.request(path)).text();
        expect(text).toContain(`<html lang="${lang}"`);
        expect(text).toContain(`hreflang="fr" href="http://stages.test/s/${page}"`);
        expect(text).toContain(`hreflang="en" href="http://stages.test/s/${page}?lang=en"`);
        expect(text).not.toContain('name="robots"');
      }
    },
  );

  it('true to its words 13.5: what the operator told is said, and nothing is claimed where it told nothing', async () => {
    const about = await textOf(told, '/s/about');
    for (const fact of [OPERATOR.name, OPERATOR.address, OPERATOR.director, OPERATOR.hosting])
      expect(about).toContain(fact);
    expect(about).toContain('Téléphone non communiqué');
    const data = await textOf(told, '/s/data');
    expect(data).toContain('Association des stages est responsable de ce traitement');
    expect(data).toContain('mission d’intérêt public');
    expect(await (await told.request('/s/data')).text()).toContain('href="mailto:dpo@stages.example"');

    for (const page of PAGES) {
      expect(await textOf(untold, `/s/${page}`)).toMatch(/Qui fait ce service n’a pas encore/);
      expect(await textOf(untold, `/s/${page}?lang=en`)).toMatch(/Whoever runs this service has not yet/);
    }
    expect(await textOf(untold, '/s/data')).not.toContain('responsable de ce traitement');
    expect(await textOf(untold, '/s/accessibility')).not.toContain('s’engage');
  });

  it('true to its words 13.5: says of times what docs/privacy.md says', async () => {
    const privacy = await readFile(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');
    const data = await textOf(told, '/s/data');
    const inFrench = {
      '72 hours': '72 heures',
      '90 days': '90 jours',
      '24 hours': '24 heures',
      '30 days': '30 jours',
    };
    for (const [english, french] of Object.entries(inFrench)) {
      expect(privacy).toContain(english);
      expect(data).toContain(french);
    }
    expect(privacy).toMatch(/a week after the last letter.*for two years.*for three years/s);
    expect(data).toMatch(/Une semaine après.*Deux ans.*Trois ans/);
  });

  it('true to its words 13.5: claims no more of accessibility than the grid does', async () => {
    const grid = await readFile(new URL('../../../docs/accessibility/rgaa.md', import.meta.url), 'utf8');
    const { day, criteria, apply, doNotApply, ofThePage, pages, ...met } = OWN_AUDIT;
    // The page's numbers are in src/doors/pupil/rights/own-audit.ts: when the grid is read again, they are, too.
    expect(grid).toContain(`Date: ${dayInFrance(day).toISOString().slice(0, 10)}`);
    expect(grid).toContain(
      `Of ${criteria} criteria, ${apply} apply to the element, ${doNotApply} do not, ${ofThePage} are the page’s.`,
    );
    expect(grid).toContain(
      `${met.byTest} are met by test, ${met.byReading} by reading the code, ${met.asFarAsWeCanTell} as far as we can tell, ${met.withReserve} with the reserve`,
    );
    const page = await textOf(told, '/s/accessibility');
    expect(page).toContain('non conforme au référentiel');
    expect(page).toContain('Défenseur des droits');
  });

  it.each([
    ['rgaa.md', OWN_AUDIT],
    ['rgaa-pages.md', OWN_AUDIT.pages],
  ])('audited 13: %s counts its own lines, and the page tells no other numbers', async (name, told) => {
    const grid = await readFile(new URL(`../../../docs/accessibility/${name}`, import.meta.url), 'utf8');
    const rows = [...grid.matchAll(/^\| \d+\.\d+ \|.*\| (yes|no|the page’s) \|.*\| ([^|]+) \|$/gm)];
    const count = (isCounted: (applies: string, status: string) => boolean): number =>
      rows.filter(([, applies = '', status = '']) => isCounted(applies, status)).length;
    expect(rows).toHaveLength(OWN_AUDIT.criteria);
    expect(told).toMatchObject({
      apply: count((applies) => applies === 'yes'),
      doNotApply: count((applies) => applies === 'no'),
      byTest: count((_, status) => status === 'met, by test'),
      byReading: count((_, status) => status === 'met, by reading the code'),
      asFarAsWeCanTell: count((_, status) => status.startsWith('met as far as we can tell')),
    });
    expect(grid).toContain(`${told.apply} apply to the`);
    expect(grid).toContain(`${told.byTest} are met by test, ${told.byReading} by reading the code`);
    expect(grid).toContain(`Date: ${dayInFrance(OWN_AUDIT.day).toISOString().slice(0, 10)}`);
  });

  it('true to its words 13.5: every hosted and mailed page leads to them', async () => {
    const { id } = await publish(told, secret.secret);
    for (const path of ['/s/search', `/s/offers/${id}`, `/s/offers/${id}/apply`, '/embed', '/s/nowhere']) {
      const text = await (await told.request(path)).text();
      const links = [...text.matchAll(/<a\b[^>]*? href="([^"]+)"/gs)].map(
        ([, href = '']) => new URL(href, `http://stages.test${path}`).pathname,
      );
      for (const page of PAGES) expect(links).toContain(`/s/${page}`);
    }
    const form = await (await told.request(`/s/offers/${id}/apply`)).text();
    // Where data is given, beside the form.
    expect(form).toMatch(/id="informations".*href="\/s\/data" target="_blank".*name="school"/s);
    const mailed = await (await told.request('/mail/verify?lang=en')).text();
    for (const page of PAGES) expect(mailed).toContain(`href="../s/${page}?lang=en" target="_blank"`);
  });
});

describe('under a path', () => {
  it('true to its words 13.5: links lead where the service lives', async () => {
    const under = await openTestService({}, (ports) => ({
      ...ports,
      publicUrl: 'https://ville.example/stages',
    }));
    const text = await (await under.request('/s/data')).text();
    expect(text).toContain('href="/stages/s/accessibility"');
    expect(text).toContain('href="/stages/favicon.svg"');
    const robots = await (await under.request('/robots.txt')).text();
    expect(robots).toContain('Disallow: /stages/mail/\n');
    expect(robots).toContain('Sitemap: https://ville.example/stages/sitemap.xml');
    await under.close();
  });
});
