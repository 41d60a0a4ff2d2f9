import type { HttpApp } from '../http/environment.js';
import { sendPage } from '../pages/send-page.js';
import { toSite } from '../pages/site.js';
import { addressLanguage } from '../pages/visitor-language.js';
import type { DemoPage } from './demo-pages.js';
import { homePage } from './home-page.js';

/** The first page of the service. */
export function mountHome(
  app: HttpApp,
  publicUrl: string,
  options: { demo: readonly DemoPage[]; hasMailbox: boolean },
): void {
  const site = toSite(publicUrl);
  app.get('/', (c) => sendPage(homePage({ ...options, site, lang: addressLanguage(c) }), { keep: 'shared' }));
}
