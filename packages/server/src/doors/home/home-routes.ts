import type { DemoPage } from './demo-pages.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { homePage } from './home.js';
import { sendPlain } from '../pages/page.js';

/** The first page of the service. */
export function mountHome(app: HttpApp, options: { demo: readonly DemoPage[]; hasMailbox: boolean }): void {
  app.get('/', (c) =>
    sendPlain(c, homePage({ ...options, lang: parametersOf(c).get('lang') === 'en' ? 'en' : 'fr' })),
  );
}
