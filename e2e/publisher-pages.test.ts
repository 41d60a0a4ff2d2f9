import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@1eleve1stage/sdk/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHeaders } from '../packages/server/src/doors/http/headers.js';
import { TOKEN_SCRIPT, TOKEN_SCRIPT_PATH } from '../packages/server/src/doors/pages/token-script.js';
import { PUBLISHER_STYLE_PATH } from '../packages/server/src/doors/publisher/layout.js';
import { SCRIPTS } from '../packages/server/src/doors/publisher/scripts.js';
import { PUBLISHER_STYLE } from '../packages/server/src/doors/publisher/style/index.js';
import { outside, STATES, type State } from '../packages/server/test/publisher/states.js';
import { faultsOf } from './faults-of.js';
import { openBrowser } from './open-browser.js';

/** Where `npm run gallery` wants a picture of each state. */
const GALLERY = process.env['GALLERY'];

/** States that docs/publishers.md shows, as a telephone does, and the names of their pictures there. */
const IN_DOCS: Readonly<Record<string, string>> = {
  organisation: 'hosts-organisation',
  home: 'hosts-home',
  'writing, proposed': 'hosts-writing',
  'candidate, blind': 'hosts-candidate',
  candidates: 'hosts-candidates',
};

const SITE = 'https://stages.example';
const browser = await openBrowser();
afterAll(() => browser.close());
const page = await (await browser.newContext({ bypassCSP: true })).newPage();
const complaints: string[] = [];
page.on('console', (message) => complaints.push(message.text()));

/** What the service sends beside the pages, by its path. */
const FILES: Readonly<Record<string, { contentType: string; body: string }>> = {
  [PUBLISHER_STYLE_PATH]: { contentType: 'text/css', body: PUBLISHER_STYLE },
  ...Object.fromEntries(
    Object.entries({ ...SCRIPTS, [TOKEN_SCRIPT_PATH]: TOKEN_SCRIPT }).map(([path, body]) => [
      path,
      { contentType: 'text/javascript', body },
    ]),
  ),
};

/** Opens the door's address, where every state is then written: a page opened anew for each costs far more. */
async function open(body: string, path = '/publisher'): Promise<void> {
  await page.unrouteAll();
  await page.route(`${SITE}/**`, (route) =>
    route.fulfill(
      FILES[new URL(route.request().url()).pathname] ?? {
        headers: pageHeaders("style-src 'self'", "script-src 'self'"),
        body,
      },
    ),
  );
  // What a page frames says itself who may frame it.
  await page.route(`${SITE}/embed/**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(SITE + path);
}

async function show({ write }: State, lang: Language): Promise<void> {
  await page.setContent(write(outside(lang)));
}

beforeAll(() => open(''));

/** What is pressed and is smaller than a finger, 44 px, unless it stands within a sentence. */
function smallTargets(of: Page): Promise<string[]> {
  return of.evaluate(() =>
    [...document.querySelectorAll('a, button, input:not([type="hidden"]), select, summary, label:has(input)')]
      .filter((one) => !one.closest('p, li > span, .skip, label:has(input) > *'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.classList.contains('skip'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return height < 43.9 || width < 43.9;
      })
      .map((one) => one.outerHTML),
  );
}

describe.each(STATES)('the page “$name”', (state) => {
  it('has no fault that axe sees, nothing too wide, nothing too small to press', async () => {
    for (const [lang, width, colorScheme] of [
      ['fr', 320, 'dark'],
      ['en', 360, 'light'],
      ['fr', 1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await show(state, lang);
      const where = `${lang} ${width}`;
      expect(await faultsOf(page), where).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        where,
      ).toBeLessThanOrEqual(0);
      expect(await smallTargets(page), where).toEqual([]);
    }
  });

  it.runIf(GALLERY)('is pictured', async () => {
    for (const width of [360, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await show(state, 'fr');
        mkdirSync(GALLERY ?? '', { recursive: true });
        const name = `host ${state.name}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
        await page.screenshot({
          path: path.join(GALLERY ?? '', `${name}.${width}.${colorScheme}.png`),
          fullPage: true,
        });
        const inDocs = IN_DOCS[state.name];
        if (inDocs !== undefined && width === 360 && colorScheme === 'light')
          await page.screenshot({ path: path.join(GALLERY ?? '', `${inDocs}.png`) });
      }
  });
});

it('carries the token of a mailed link from its address into the form', async () => {
  const link = STATES.find(({ name }) => name === 'link');
  if (!link) throw new Error('No page for a mailed link.');
  await open(link.write(outside('fr')), '/signin/link#a-token');
  expect(await page.locator('[name="token"]').inputValue()).toBe('a-token');
  expect(await page.locator('[data-by-hand]').isVisible()).toBe(false);
});

it('says nothing in the browser’s console', () => {
  expect(complaints).toEqual([]);
});
