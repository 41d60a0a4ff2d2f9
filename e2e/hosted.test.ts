import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseInBuilder, chooseInEnglish } from './choosing.js';
import { applyInElement, fillForm, TITLE, weldingOffer } from './applying.js';
import { faultsOf } from './faults-of.js';
import { expectSized, frameOf, heightOf, Host } from './host.js';
import { openAll } from './opened.js';
import { pathsToCheck } from './paths-to-check.js';

const { service, browser, host } = await openAll();
const key = await service.createKey('publishable', '--origin', host.origin);
const offerId = (await service.client().publisher.offers.put('hosted-1', weldingOffer())).id;

/** What people do who have no script, and what other sites do with our frames, in a real browser. */
describe('hosted pages and frames', () => {
  const complaints: string[] = [];

  it('lets a pupil search, apply and confirm without a script, in forms alone', async () => {
    const page = await openPage('/s/search', { javaScriptEnabled: false });
    await page.getByLabel('Un métier, une envie').fill('souder');
    await page.getByLabel('Près de quelle commune').fill('35000');
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('place')).toBe('35238');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('link', { name: 'Je candidate' }).first().click();
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    await page.getByRole('heading', { name: /Il reste \d+ choses à corriger/ }).waitFor();
    await fillForm(page);
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    await page.getByRole('heading', { name: 'Entre le code reçu par e-mail' }).waitFor();
    const mail = await service.mail('lea.petit@famille.example', /^Confirme ta candidature/);
    await page.getByLabel('Ton code').fill(/\b\d{6}\b/.exec(mail.text)?.[0] ?? '');
    await page.getByRole('button', { name: 'Valider' }).click();
    await page.getByRole('heading', { name: 'Ta candidature est partie' }).waitFor();

    // Nothing is erased before a question, which is read first.
    await page.getByRole('button', { name: 'Retirer ma candidature' }).click();
    await page.locator('h1:focus').getByText('Retirer ta candidature').waitFor();
    await page.getByRole('button', { name: 'Non, la garder' }).click();
    await page.getByRole('heading', { name: 'Ta candidature est partie' }).waitFor();
    await page.getByRole('button', { name: 'Retirer ma candidature' }).click();
    await page.getByRole('button', { name: 'Oui, retirer et tout effacer' }).dblclick();
    await page.getByRole('heading', { name: 'Candidature retirée' }).waitFor();
    await page.close();
  });

  it('has no fault that axe sees, light and dark, narrow and wide', async () => {
    const page = await openPage('/health', { bypassCSP: true }, false);
    for (const path of pathsToCheck(offerId)) {
      await page.goto(service.url + path);
      for (const [width, colorScheme] of [
        [320, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page), `${path} ${width}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${path} ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.close();
  });

  it('sizes the frame the loader inserts, and takes the link away once it speaks', async () => {
    const page = await openHost(
      `<div data-stage-frame="key=${key}&place=35238&q=souder"><a href="#link">Voir les offres</a></div>
       <script src="${service.url}/embed/loader.js" async></script>`,
    );
    const frame = await frameOf(page);
    await frame.getByRole('link', { name: TITLE }).waitFor();
    await expectSized(page, frame);
    expect(await page.getByText('Voir les offres').count()).toBe(0);
    await page.close();
  });

  it('obeys its own frame alone, and its words alone', async () => {
    const page = await openHost(
      `<div data-stage-frame="key=${key}&place=35238&q=souder"></div><script src="${service.url}/embed/loader.js"></script>`,
    );
    const frame = await frameOf(page);
    await frame.getByRole('link', { name: TITLE }).waitFor();
    await expectSized(page, frame);
    const before = await heightOf(page);
    await page.evaluate(() => postMessage({ stage: 1, id: null, height: 5000 }, '*'));
    await frame.evaluate(() => {
      const id = new URLSearchParams(location.search).get('frame');
      for (const forged of [
        { stage: 1, id: 'other', height: 5000 },
        { stage: 2, id, height: 5000 },
        { stage: 1, id, height: '5000' },
        { stage: 1, id, height: Infinity },
      ])
        parent.postMessage(forged, '*');
    });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(before);
    await frame.evaluate(() => {
      const id = new URLSearchParams(location.search).get('frame');
      parent.postMessage({ stage: 1, id, height: 1e9 }, '*');
    });
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '12000px');
    await page.close();
  });

  it('searches and applies in a sandbox that allows scripts and nothing else', async () => {
    const page = await openHost(
      `<iframe data-stage-frame sandbox="allow-scripts" title="Stages" width="560" height="315"
         src="${service.url}/embed/search?key=${key}&place=35238&q=souder"></iframe>
       <script src="${service.url}/embed/loader.js"></script>`,
    );
    const frame = await frameOf(page);
    await frame.getByRole('link', { name: TITLE }).click();
    await frame.getByRole('button', { name: 'Je candidate' }).click();
    await expectSized(page, frame);
    await applyInElement(frame);
    await frame.getByRole('heading', { name: 'Entre le code reçu par e-mail' }).waitFor();
    await service.mail('noe.petit@famille.example', /^Confirme ta candidature/);
    await page.close();
  });

  it('is shown by the sites of its key and by no other', async () => {
    const elsewhere = await Host.listen();
    const page = await (await browser.newContext()).newPage();
    const address = `${service.url}/embed/search?key=${key}`;
    await page.goto(elsewhere.serve(`<iframe src="${address}"></iframe>`));
    await page.waitForTimeout(500);
    expect(page.frames().some((frame) => frame.url() === address)).toBe(false);
    await page.close();
    await elsewhere.close();
  });

  it('works in a page that isolates itself, and speaks WordPress', async () => {
    const page = await openHost(
      `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>
       <iframe sandbox="allow-scripts" title="Stages" src="${service.url}/embed/list?place=35238&q=souder#?secret=a1b2c3"></iframe>`,
      { 'cross-origin-embedder-policy': 'require-corp' },
    );
    const frame = await frameOf(page);
    const link = frame.getByRole('link', { name: TITLE });
    await link.waitFor();
    await link.click();
    await page.waitForFunction(() =>
      (window as never as { told: { message?: string }[] }).told.some(({ message }) => message === 'link'),
    );
    const told = await page.evaluate(() => (window as never as { told: Record<string, unknown>[] }).told);
    expect(told).toContainEqual({
      message: 'height',
      secret: 'a1b2c3',
      value: expect.any(Number) as unknown,
    });
    expect(told).toContainEqual({
      message: 'link',
      secret: 'a1b2c3',
      value: expect.stringContaining(`/s/offers/${offerId}`) as unknown,
    });
    await page.close();
  });

  it('inserts a list and a form as well', async () => {
    const page = await openHost(
      `<div data-stage-frame="key=${key}&publisher=me" data-stage-element="offers"></div>
       <script src="${service.url}/embed/loader.js"></script>`,
    );
    const list = await frameOf(page);
    await list.getByRole('link', { name: TITLE }).waitFor();
    await expectSized(page, list);
    await page.goto(
      host.serve(
        `<div data-stage-frame="key=${key}&offer-id=${offerId}" data-stage-element="apply"></div>
         <script src="${service.url}/embed/loader.js"></script>`,
      ),
    );
    const form = await frameOf(page);
    await form.getByLabel('Prénom', { exact: true }).waitFor();
    await expectSized(page, form);
    await page.close();
  });

  it('writes the code anew at each choice in the builder', async () => {
    const page = await openPage('/embed', {}, false);
    await chooseInBuilder(page, `${service.url}/s/offers/${offerId}`);
    await chooseInEnglish(page);
    await page.close();
  });

  it('complains of nothing in the browser', () => {
    expect(complaints).toEqual([]);
  });

  async function openPage(
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
    isHeard = true,
  ): Promise<Page> {
    const page = await newPage(await browser.newContext({ locale: 'fr-FR', ...options }), isHeard);
    await page.goto(new URL(path, service.url).href);
    return page;
  }

  async function openHost(body: string, headers: Record<string, string> = {}): Promise<Page> {
    const page = await newPage(
      await browser.newContext({ locale: 'fr-FR', viewport: { width: 760, height: 800 } }),
      true,
    );
    await page.goto(host.serve(body, headers));
    return page;
  }

  async function newPage(context: BrowserContext, isHeard: boolean): Promise<Page> {
    const page = await context.newPage();
    if (!isHeard) return page;
    page.on('console', (message) => {
      // A form that is to be corrected is answered with 422, which a browser calls an error.
      const isExpected = message.text().includes('422');
      if (message.type() === 'error' && !isExpected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return page;
  }
});
