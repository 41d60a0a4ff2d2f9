import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../scripts/other-browsers.mjs';
import { Host } from './host.js';
import { Service } from './service.js';

const firefox = findFirefox();
const FIRST_NAME = '>>> input[autocomplete=given-name]';

// The shell of Chromium that tests run in keeps no page in that cache; Firefox does, without a window too.
describe.skipIf(!firefox)('a page left and found again in the back-forward cache', () => {
  let service: Service;
  let host: Host;
  let browser: Browser;

  beforeAll(async () => {
    service = await Service.prepared();
    host = await Host.listen();
    await service.start();
    browser = await puppeteer.launch({ browser: 'firefox', ...(firefox && { executablePath: firefox }) });
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
    await service.stop();
    await service.remove();
  });

  it('is as it was, and goes on', async () => {
    const page = await browser.newPage();
    const script = `<script type="module" src="${service.url}/widget/@1/stage.js"></script>`;
    await page.goto(host.serve(`${script}<stage-search place="35238" radius-km="20"></stage-search>`));
    await page.locator('>>> .card__t').click();
    await page.locator('::-p-text(Je candidate)').click();
    await page.locator(FIRST_NAME).fill('Jade');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'new'));
    });

    await page.goto(`${service.url}/docs`);
    // No new page is loaded, so that there is nothing that `goBack` could wait for.
    await page.evaluate(() => history.back());
    await expect.poll(() => page.title().catch(() => '')).toBe('kept');

    const firstName = await page.waitForSelector(FIRST_NAME);
    expect(await firstName?.evaluate((field) => field.value)).toBe('Jade');
    await page.locator('::-p-text(Continuer)').click();
    // What is missing is said: it lives.
    await page.waitForSelector('::-p-text(Il reste)');
  });
});
