import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@1eleve1stage/sdk';
import { openWeeks } from '@1eleve1stage/sdk/rules';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres } from '../packages/server/test/harness/find-postgres.js';
import { temporaryDatabases } from '../packages/server/test/harness/temporary-postgres.js';
import { faultsOf } from './faults-of.js';
import { openBrowser } from './open-browser.js';
import { linkIn, Service } from './service.js';

const DATA = process.env['STAGES_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
// The shortest of the real files: what all of them hold is tried where a command's start and its pauses cost nothing.
const SCHOOLS = path.join(DATA, 'colleges-localises.csv');

const PUPIL = 'jade.moreau@famille.example';
const EMPLOYER = 'stages@verdon.example';
const TITLE = 'Régler une fraiseuse et contrôler la pièce';

const url = await findPostgres();
const databases = url === undefined ? undefined : temporaryDatabases(url);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await databases?.drop();
});

interface Engine {
  name: string;
  /** A service that was never started there. */
  open: () => Promise<Service>;
}

const ON_SQLITE: Engine = { name: 'SQLite', open: () => Service.empty() };
/** It moves there from a folder that another filled: sooner, and as others do. */
const ON_POSTGRES = databases && {
  name: 'PostgreSQL',
  open: async () => Service.moved(await databases.address()),
};
const ENGINES: Engine[] = ON_POSTGRES ? [ON_SQLITE, ON_POSTGRES] : [ON_SQLITE];

/** Everything a pupil and an employer do, with the product as it is built. */
describe.each(ENGINES)('the whole path on $name', ({ name, open }) => {
  let service: Service;
  let secretKey: string;
  let offerId: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    service = await open();
  });

  afterAll(async () => {
    await service.stop();
    await service.remove();
  });

  it.skipIf(name !== ON_SQLITE.name || !existsSync(SCHOOLS))(
    'imports real schools, again without effect',
    async () => {
      const first = await service.stages('import', 'schools', SCHOOLS);
      expect(first.stderr + first.stdout).not.toMatch(/\b0 created/);
      const again = await service.stages('import', 'schools', SCHOOLS);
      expect(again.stderr + again.stdout).toMatch(/\b0 created/);
    },
  );

  it('starts with demonstration data', async () => {
    await service.start();
    const client = createClient({ baseUrl: service.url });
    const { total } = await client.offers.search({ place: '35238', radiusKm: 20 });
    expect(total).toBeGreaterThan(0);
  });

  it('publishes an offer near Rennes through the SDK', async () => {
    const { stdout } = await service.stages(
      ...['keys', 'create', '--publisher', 'Ateliers Verdon', '--kind', 'secret', '--mode', 'live', '--json'],
    );
    secretKey = (JSON.parse(stdout) as { key: string }).key;
    expect(secretKey).toMatch(/^sk_live_/);

    const client = createClient({ baseUrl: service.url, key: secretKey });
    const published = await client.publisher.offers.put('e2e-1', {
      title: TITLE,
      description: 'Tu suis une pièce du plan au contrôle, avec celles et ceux qui la fabriquent.',
      employer: { name: 'Ateliers Verdon', isPublic: false },
      sector: { code: 's37' },
      grades: ['troisieme'],
      weeks: openWeeks('troisieme', new Date()).slice(0, 6),
      seats: { total: 2 },
      location: { postcode: '35000', city: 'Rennes' },
      contact: { email: EMPLOYER },
    });
    offerId = published.id;
    expect(published.seats).toEqual({ total: 2, remaining: 2 });
    // Who publishes reads its own writes; from then on everybody does.
    await expect.poll(async () => (await client.offers.search({ q: TITLE })).total).toBeGreaterThan(0);
  });

  it('lets a pupil find it on the company’s page, apply and prove the address', async () => {
    const page = await openPage('/demo/company');
    await search(page);
    await page.getByRole('link', { name: TITLE }).click();
    await expectHeading(page, TITLE);
    const worker = page.waitForEvent('worker');
    await page.getByRole('button', { name: 'Je candidate' }).click();
    // What shows that it is no robot is worked on beside the page.
    await worker;
    await fillForm(page);
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();

    await expectHeading(page, 'Entre le code reçu par e-mail');
    const mail = await service.mail(PUPIL, /^Confirme ta candidature/);
    const code = /\b\d{6}\b/.exec(mail.text)?.[0];
    if (!code) throw new Error('No code in the mail.');
    await page.getByLabel('Ton code').fill(code);
    await page.getByRole('button', { name: 'Valider' }).click();
    await expectHeading(page, /C’est parti, Jade/);
    await page.close();
  });

  it('lets the employer accept from the mailed page, whose GET does nothing', async () => {
    const link = linkIn(await service.mail(EMPLOYER, /^Une candidature/), 'answer');
    for (let scans = 0; scans < 5; scans += 1) await fetch(link);

    const page = await openPage(link);
    expect(await page.locator('body').innerText()).not.toContain('Moreau');
    await page.getByRole('button', { name: 'Lire la candidature' }).click();
    await expectText(page, 'Lisez d’abord la lettre');
    expect(await page.locator('body').innerText()).not.toContain('Moreau');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voir qui c’est' }).click();
    await expectText(page, 'Jade Moreau');
    await page.getByRole('button', { name: 'Accepter la candidature' }).click();
    await page.getByRole('button', { name: 'Oui, accepter' }).click();
    await page.getByRole('button', { name: 'Annuler ma réponse' }).waitFor();
    expect((await application())?.status).toBe('accepted');
    await tellAtOnce(page);
    await page.close();
  });

  it('lets the pupil confirm from the mailed page, once', async () => {
    const link = linkIn(await service.mail(PUPIL, /^C’est oui/), 'confirm');
    const page = await openPage(link);
    await page.getByRole('button', { name: 'Voir ma place' }).click();
    await expectText(page, TITLE);
    await page.getByRole('button', { name: 'Je prends la place' }).click();
    await page.getByRole('button', { name: 'Oui, je prends la place' }).click();
    await page.waitForLoadState();
    expect((await application())?.status).toBe('confirmed');
    await page.close();

    const again = await openPage(link);
    await again.getByRole('button', { name: 'Voir ma place' }).click();
    await expectHeading(again, /confirmé/);
    await expectText(again, EMPLOYER);
    const download = again.waitForEvent('download');
    await again.getByRole('button', { name: 'Télécharger les dates' }).click();
    expect((await download).suggestedFilename()).toBe('stage.ics');
    await again.close();
  });

  it('counts the seat as taken', async () => {
    const client = createClient({ baseUrl: service.url });
    expect((await client.offers.get(offerId)).seats).toEqual({ total: 2, remaining: 1 });
  });

  it('complains of nothing in the browser, and stops when told', async () => {
    expect(complaints).toEqual([]);
    expect(await service.stop()).toBe(0);
  });

  async function openPage(address: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(new URL(address, service.url).href);
    return page;
  }

  async function search(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByRole('radio', { name: /^3/ }).check();
    await page.getByRole('combobox', { name: /Près de quelle commune/ }).fill('renn');
    await page
      .getByRole('option', { name: /^Rennes\s*35000/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    // The offers found before stay on screen for a moment; what is pressed is of the answer.
    await expectText(page, /de Rennes au plus/);
  }

  /** Has the pupil told before the hour is over: by the page, or at night, when no page does that, by a program. */
  async function tellAtOnce(page: Page): Promise<void> {
    const tell = page.getByRole('button', { name: 'Prévenir l’élève maintenant' });
    if (await tell.isVisible()) {
      await tell.click();
      await page.getByRole('button', { name: 'Annuler ma réponse' }).waitFor({ state: 'detached' });
      return;
    }
    const { applications } = createClient({ baseUrl: service.url, key: secretKey }).publisher;
    const { id = '' } = (await application()) ?? {};
    await applications.undo(id);
    await applications.accept(id);
  }

  async function application() {
    const client = createClient({ baseUrl: service.url, key: secretKey });
    const { applications } = await client.publisher.applications.list({ remoteId: 'e2e-1' });
    return applications[0];
  }
});

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('Prénom', { exact: true }).fill('Jade');
  await page.getByLabel('Nom', { exact: true }).fill('Moreau');
  await page.getByLabel('Ton adresse e-mail').fill(PUPIL);
  await page.getByLabel('Date de naissance').fill(`14 03 ${new Date().getFullYear() - 14}`);
  await page.getByRole('button', { name: 'Continuer' }).click();

  await page.getByRole('combobox', { name: 'Ton collège ou ton lycée' }).fill('zzzz');
  await page.getByRole('button', { name: 'Mon établissement n’est pas dans la liste' }).click();
  await page.getByLabel('Nom et ville de ton établissement').fill('Collège Jeanne Barret, Rennes');
  await page.getByRole('radio', { name: /Du \d/ }).first().check();
  await page.getByRole('button', { name: 'Continuer' }).click();

  await page.getByLabel(/Pourquoi ce stage/).fill('J’aimerais voir comment on fabrique une pièce d’avion.');
  await page.getByLabel('Son prénom et son nom').fill('Claire Moreau');
  await page.getByLabel('Son e-mail').fill('claire.moreau@famille.example');
  await page.getByLabel('Son téléphone').fill('06 12 34 56 78');
  await page.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
  await page.getByRole('checkbox', { name: /responsable légal sait/ }).check();
}

async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name }).first().waitFor();
}

async function expectText(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
