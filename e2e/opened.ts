import type { Browser } from 'playwright-core';
import { Host } from './host.js';
import { openBrowser } from './open-browser.js';
import { Service } from './service.js';

interface Opened {
  service: Service;
  browser: Browser;
  host: Host;
  close(): Promise<void>;
}

/** Opens what most tests need: a service that runs on demonstration data, a browser, somebody else's site. */
export async function openAll(): Promise<Opened> {
  const service = await Service.prepared();
  const browser = await openBrowser();
  const host = await Host.listen();
  await service.start();
  return {
    service,
    browser,
    host,
    async close() {
      await browser.close();
      await host.close();
      await service.stop();
      await service.remove();
    },
  };
}
