import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAll } from './opened.js';

/** How an optimiser brings the loader: markup around the place of the frame, and a file of the site's own. */
interface Bringing {
  before?: string;
  after?: string;
  /** What `/bundle.js` of the site is. */
  bundle?: string;
  /** Somebody has to act first. */
  isPatient?: true;
}

const BUNDLE = '<script src="/bundle.js" defer></script>';

/** Runs, as optimisers do, scripts that were given another type so that browsers leave them alone. */
const late = (when: string, run: string): string =>
  `<script>addEventListener('${when}', () => document.querySelectorAll('[type="text/rocketscript"]').forEach((kept) => { ${run} }));</script>`;
const AGAIN =
  'const own = document.createElement("script"); own.src = kept.dataset.src; document.head.append(own);';

/** Each by its name; given the loader's address and its text. */
const BROUGHT: Record<string, (address: string, text: string) => Bringing> = {
  'written into the page': (_, text) => ({ after: `<script>${text}</script>` }),
  'written into the page, before what it is for': (_, text) => ({ before: `<script>${text}</script>` }),
  'among others in a file of the site': (_, text) => ({
    after: BUNDLE,
    bundle: `var a = 1;${text};var b = 2;`,
  }),
  'in a file of the site that is a module': (_, text) => ({
    before: '<script type="module" src="/bundle.js"></script>',
    bundle: `const a = 1;\n${text}\nexport { a };`,
  }),
  'twice, in the page and from the service': (address, text) => ({
    before: `<script src="${address}" async></script>`,
    after: `<script>${text}</script>`,
  }),
  'with another type, until the page is loaded': (address) => ({
    after: `<script type="text/rocketscript" data-src="${address}"></script>${late('load', AGAIN)}`,
  }),
  'with another type, its text run once somebody acts': (_, text) => ({
    after: `<script type="text/rocketscript">${text}</script>${late('click', '(0, eval)(kept.textContent);')}`,
    isPatient: true,
  }),
};

const { service, browser, host } = await openAll();
const key = await service.createKey('publishable', '--origin', host.origin);
const text = await (await fetch(`${service.url}/embed/loader.js`)).text();

describe('hands and software 13.8: an optimiser brings the loader of frames', () => {
  it.each(Object.entries(BROUGHT))('%s: one frame, of the service', async (_, bring) => {
    const { before = '', after = '', bundle = '', isPatient } = bring(`${service.url}/embed/loader.js`, text);
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    const faults = await watch(page, bundle);
    const link = `<a href="${service.url}/s/search?place=35238">Voir les offres</a>`;
    await page.goto(
      host.serve(`${before}<div data-stage-frame="key=${key}&place=35238">${link}</div>${after}`),
    );
    if (isPatient) {
      expect(await page.locator('iframe').count()).toBe(0);
      expect(await page.getByText('Voir les offres').isVisible()).toBe(true);
      await page.getByRole('heading').click();
    }
    const frame = page.locator('iframe');
    await frame.waitFor();
    await expect.poll(async () => page.getByText('Voir les offres').count()).toBe(0);
    expect(await frame.count()).toBe(1);
    expect(await frame.getAttribute('src')).toMatch(`${service.url}/embed/search?key=${key}&place=35238`);
    expect(faults).toEqual([]);
    await page.close();
  });

  /** What is asked of the site beside its page and its file, and what fails in the page. */
  async function watch(page: Page, bundle: string): Promise<string[]> {
    const faults: string[] = [];
    await page.route(`${host.origin}/bundle.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: bundle }),
    );
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === host.origin && !['/', '/bundle.js', '/favicon.ico'].includes(pathname))
        faults.push(pathname);
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    return faults;
  }
});
