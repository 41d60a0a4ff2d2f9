import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TITLE, weldingOffer } from './applying.js';
import { frameOf } from './host.js';
import { openAll } from './opened.js';

/** As long as a person holds a button down, or a finger, in milliseconds. */
const HELD = 90;

type How = 'mouse' | 'finger';
type Place = Page | Frame;

/** Presses something in the middle, where it is when the press begins. */
async function press(page: Page, target: ReturnType<Place['locator']>, how: How): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to press.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (how === 'mouse') {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.waitForTimeout(HELD);
    return page.mouse.up();
  }
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(HELD);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Types a commune, as far as its suggestions. */
async function suggest(place: Place): Promise<void> {
  await place.getByLabel('Un métier, une envie').fill('souder');
  await place.getByRole('combobox', { name: 'Près de quelle commune' }).fill('35000');
  await place.getByRole('option').first().waitFor();
}

const { service, browser, host } = await openAll();
const key = await service.createKey('publishable', '--origin', host.origin);
const offerId = (await service.client().publisher.offers.put('pressed-1', weldingOffer())).id;

describe('hands and software 13.7: the first press counts, on a page and in a frame', () => {
  for (const how of ['mouse', 'finger'] as const) {
    it(`of a ${how}, on « Chercher » under the list of communes, in a page`, async () => {
      const page = await open(
        `<stage-search api="${service.url}/" key="${key}"></stage-search>
         <script type="module" src="${service.url}/widget/@1/stage.js"></script>`,
      );
      await suggest(page);
      await press(page, page.getByRole('button', { name: 'Chercher' }), how);
      await page.getByRole('link', { name: TITLE }).waitFor();
      await page.context().close();
    });

    it(`of a ${how}, on « Chercher » under the list of communes, in a frame`, async () => {
      const { page, frame } = await openFrame();
      await suggest(frame);
      await press(page, frame.getByRole('button', { name: 'Chercher' }), how);
      await frame.getByRole('link', { name: TITLE }).waitFor();
      await page.context().close();
    });

    it(`of a ${how}, on the page below a frame whose list is open`, async () => {
      const { page, frame } = await openFrame(
        '<button onclick="this.textContent = \'Compris\'">Après</button>',
      );
      await suggest(frame);
      await press(page, page.getByRole('button', { name: 'Après' }), how);
      await page.getByRole('button', { name: 'Compris' }).waitFor();
      await frame.getByRole('option').first().waitFor({ state: 'hidden' });
      await page.context().close();
    });
  }

  for (const how of ['mouse', 'finger'] as const) {
    it(`of a ${how}, on a button of the builder, as its fields are left`, async () => {
      const { page, typed } = await openBuilder();
      await typed.fill('souder');
      await press(page, page.getByRole('button', { name: 'Copier : Dans un cadre', exact: true }), how);
      const said = page.getByRole('status');
      await expect.poll(() => said.textContent()).toBe('Copié\u00a0: Dans un cadre');
      // What was just typed is in it.
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('q=souder');

      await page.getByLabel('Votre clé publique').fill('sk_live_secret');
      await typed.scrollIntoViewIfNeeded();
      await press(page, page.getByRole('button', { name: 'Voir le résultat' }), how);
      await page.getByText('Cette clé').waitFor();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await page.context().close();
    });
  }

  it('of Space, on a button of the builder, as its fields are left', async () => {
    const { page, typed } = await openBuilder();
    const pressed = Promise.withResolvers<void>();
    const answered = page.waitForResponse(/q=souder/);
    await page.route(/q=souder/, async (route) => {
      await pressed.promise;
      return route.continue();
    });
    await typed.fill('souder');
    await page.getByRole('button', { name: 'Copier : Dans un cadre', exact: true }).focus();
    await page.keyboard.down(' ');
    pressed.resolve();
    await (await answered).finished();
    await page.waitForTimeout(HELD);
    await page.keyboard.up(' ');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copié\u00a0: Dans un cadre');
    await page.context().close();
  });

  it('audited 13.20: of a mouse with Ctrl, or its middle button, opens the offer beside, from a frame too', async () => {
    const { page, frame } = await openFrame();
    await suggest(frame);
    await press(page, frame.getByRole('button', { name: 'Chercher' }), 'mouse');
    const card = frame.getByRole('link', { name: TITLE });
    // Asked of the browser: a driver that meets a page as it arrives may wait for it for ever.
    const devtools = await browser.newBrowserCDPSession();
    const besides = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.filter(({ type, url }) => type === 'page' && url.includes(offerId));
    };
    for (const way of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      await card.click(way);
      await expect
        .poll(async () => (await besides()).map(({ url, title }) => [url, title.startsWith(TITLE)]))
        .toEqual([[`${service.url}/s/offers/${offerId}`, true]]);
      for (const { targetId } of await besides()) await devtools.send('Target.closeTarget', { targetId });
      await expect.poll(besides).toEqual([]);
    }
    await card.click();
    await frame.getByRole('button', { name: 'Je candidate' }).waitFor();
    await page.context().close();
  });

  async function open(body: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 1200 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(host.serve(body));
    return page;
  }

  async function openBuilder(): Promise<{ page: Page; typed: ReturnType<Page['locator']> }> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const viewport = { width: 360, height: 800 };
    const context = await browser.newContext({ viewport, hasTouch: true, locale: 'fr-FR', permissions });
    const page = await context.newPage();
    await page.goto(`${service.url}/embed`);
    return { page, typed: page.getByLabel('Un métier, un thème') };
  }

  async function openFrame(below = ''): Promise<{ page: Page; frame: Frame }> {
    const page = await open(
      `<div data-stage-frame="key=${key}"></div>${below}<script src="${service.url}/embed/loader.js"></script>`,
    );
    return { page, frame: await frameOf(page) };
  }
});
