import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { frameOf, type Host } from './host.js';
import { openAll } from './opened.js';
import type { Service } from './service.js';

/** Pages that load our loader, and show what strangers wrote: markup without script, as sanitizers leave it. */
describe('nothing lost 12.7: markup of strangers beside the loader of frames', () => {
  let service: Service;
  let browser: Browser;
  let host: Host;
  let stranger: Stranger;

  beforeAll(async () => {
    const opened = await openAll();
    ({ service, browser, host } = opened);
    stranger = await Stranger.listen();
    return async () => {
      await opened.close();
      await stranger.close();
    };
  });

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

/** Somebody who would like to be framed. */
class Stranger {
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {
    server.on('request', ({ url = '' }, answer) => {
      this.asked.push(url);
      answer.end('<!doctype html><title>Un piège</title>');
    });
  }

  static async listen(): Promise<Stranger> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
    return new Stranger(server, `http://127.0.0.1:${address.port}`);
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}
