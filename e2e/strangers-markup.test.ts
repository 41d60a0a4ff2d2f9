import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { frameOf } from './host.js';
import { openAll } from './opened.js';
import { Stranger } from './stranger.js';

const { service, browser, host } = await openAll();
const stranger = await Stranger.listen();
afterAll(() => stranger.close());

/** Pages that load our loader, and show what strangers wrote: markup without script, as sanitizers leave it. */
describe('nothing lost 12.7: markup of strangers beside the loader of frames', () => {
  it.each([
    ['javascript:parent.stolen=1//', 'runs as script'],
    [' JavaScript:parent.stolen=1//', 'runs as script, written otherwise'],
    ['data:text/html,<script>parent.stolen=1</script>', 'is a page itself'],
    ['{stranger}', 'is a stranger’s address'],
    ['//{strangerHost}/', 'is a stranger’s host'],
    ['\\\\{strangerHost}\\', 'is a stranger’s host, written otherwise'],
    ['../s/search', 'leads out of the frames'],
    ['list', 'is a page of ours, but none of the three elements'],
    ['constructor', 'is what every object has'],
  ])('frames nothing for an element that %s (%s)', async (element) => {
    const named = element
      .replace('{strangerHost}', new URL(stranger.origin).host)
      .replace('{stranger}', stranger.origin);
    const page = await open(
      `<b data-stage-element="${named.replaceAll('<', '&lt;')}" data-stage-frame="x=1">Bonjour</b>`,
    );
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => ({ stolen: 'stolen' in window, frames: frames.length }))).toEqual({
      stolen: false,
      frames: 0,
    });
    expect(await page.getByText('Bonjour').count()).toBe(1);
    expect(stranger.asked).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'an image',
      (address: string) => `<img name="currentScript" src="${address}embed/loader.js" hidden alt="">`,
    ],
    ['a form', () => `<form name="currentScript"></form>`],
    ['an image that hides how documents are searched', () => `<img name="querySelectorAll" alt="" hidden>`],
    ['a form that is marked itself', () => `<form data-stage-frame="x=1"><input name="dataset"></form>`],
  ])('frames our page where %s takes a name of the document', async (_, write) => {
    const page = await open(`${write(`${stranger.origin}/`)}<div data-stage-frame="place=35238"></div>`);
    const frame = await frameOf(page);
    expect(await page.locator('iframe').getAttribute('src')).toMatch(
      `${service.url}/embed/search?place=35238`,
    );
    expect(await page.locator('iframe').getAttribute('allow')).toBe(`geolocation ${service.url}`);
    expect(frame.url().startsWith('javascript')).toBe(false);
    expect(stranger.asked.filter((path) => !path.endsWith('/loader.js'))).toEqual([]);
    stranger.asked.length = 0;
    await page.close();
  });

  async function open(body: string): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(host.serve(`${body}<script src="${service.url}/embed/loader.js"></script>`));
    return page;
  }
});
