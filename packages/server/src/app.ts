import { Hono } from 'hono';
import type { Logger } from 'pino';
import { mountApi } from './http/api.js';
import { mountDemoPages, type DemoPage } from './http/demo-pages.js';
import { embedPages } from './http/embed/index.js';
import type { HttpApp } from './http/environment.js';
import { hostedPages } from './http/hosted/index.js';
import { mountIcons } from './http/icons.js';
import { mountOembed } from './http/oembed.js';
import { answerProblem, problemHandler } from './http/problems.js';
import { requestLog } from './http/request-log.js';
import { mailPages } from './http/routes/mail-pages.js';
import { mountMailbox } from './http/routes/mailbox.js';
import { mountPages } from './http/routes/pages.js';
import { securityLog } from './http/security-log.js';
import { mountSiteFiles } from './http/site-files.js';
import { mountWidget, type ServedFile } from './http/widget-files.js';
import { Refusal } from './rules/refusal.js';
import type { Ports } from './use-cases/ports.js';

/** What a service is, beside its ports. */
export interface AppOptions {
  /** Version of the package. */
  version: string;
  /** Where each request and each fault is told. */
  logger: Logger;
  /** Files of the element's bundle, by name. */
  widget: ReadonlyMap<string, ServedFile>;
  /** True where no mail server is set: messages are then read on a page. */
  hasMailbox: boolean;
  /** How many proxies stand before the service and say whom they speak for; none unless told. */
  proxyHops?: number;
  /** Pages of the demonstration; none unless it runs. */
  demo: readonly DemoPage[];
}

/** The whole service as one function from request to response, `app.fetch`. */
export function createApp(ports: Ports, options: AppOptions): HttpApp {
  // An address with a slash at its end is the same.
  const app: HttpApp = new Hono({ strict: false });
  app.use(requestLog(options.logger), securityLog(ports, options.proxyHops ?? 0));
  app.onError(problemHandler(options.logger));
  app.notFound((c) => answerProblem(c, new Refusal('not_found')));
  mountApi(app, ports, options);
  mountPages(app, ports, options);
  app.route('/mail', mailPages(ports));
  app.route('/s', hostedPages(ports, options.proxyHops ?? 0));
  app.route('/embed', embedPages(ports));
  mountOembed(app, ports);
  mountIcons(app);
  mountSiteFiles(app, ports);
  mountWidget(app, options.widget, options.version);
  mountDemoPages(app, options.demo);
  if (options.hasMailbox) mountMailbox(app, ports);
  return app;
}
