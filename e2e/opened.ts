import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { Host } from './host.js';
import { openBrowser } from './open-browser.js';
import { Service } from './service.js';

interface Opened {
  service: Service;
  browser: Browser;
  host: Host;
}

/** What most tests need, until the end of their file: a service on demonstration data, a browser, somebody else's site. */
export async function openAll(): Promise<Opened> {
  const service = await Service.prepared();
  const browser = await openBrowser();
  const host = await Host.listen();
  await service.start();
  afterAll(async () => {
    await browser.close();
    await host.close();
    await service.stop();
    await service.remove();
  });
  return { service, browser, host };
}
