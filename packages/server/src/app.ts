import { Hono } from 'hono';
import type { Logger } from 'pino';
import { mountApi } from './doors/api/api.js';
import { mountDemoPages, type DemoPage } from './doors/home/demo-pages.js';
import { embedPages } from './doors/embed/embed-routes.js';
import type { HttpApp } from './doors/http/environment.js';
import { hostedPages } from './doors/pupil/pupil-routes.js';
import { mountIcons } from './doors/home/icons.js';
import { mountOembed } from './doors/embed/oembed.js';
import { pathOf } from './doors/http/path.js';
import { answerProblem, problemHandler } from './doors/http/problems.js';
import { requestLog, type Answered } from './doors/http/request-log.js';
import { mailPages } from './doors/mailed/mailed-routes.js';
import { mountMailbox } from './doors/home/mailbox-routes.js';
import { mountDocs } from './doors/api/docs/docs-routes.js';
import { mountHome } from './doors/home/home-routes.js';
import { mountPublisher } from './doors/publisher/publisher-routes.js';
import { securityLog } from './doors/http/security-log.js';
import { mountSiteFiles } from './doors/home/site-files.js';
import { mountMetrics, type AskedMetrics } from './doors/watch/metrics-routes.js';
import { mountWidget, type ServedFile } from './doors/embed/widget-files.js';
import { Refusal } from './core/base/refusal.js';
import type { Ports } from './ports/ports.js';

/** Options of a service, beside its ports. */
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
  /** True once the service was told to stop; never unless told. */
  isStopping?: () => boolean;
  /** Told of each request that was answered; nobody unless told. */
  onAnswered?: (request: Answered) => void;
  /** Figures that are asked for among all else, by who shows their token; none unless told. */
  metrics?: Required<AskedMetrics>;
  /** Pages of the demonstration; none unless it runs. */
  demo: readonly DemoPage[];
}

/** The whole service as one function from request to response, `app.fetch`. */
export function createApp(ports: Ports, options: AppOptions): HttpApp {
  const app = newApp(options.logger, options.onAnswered);
  app.use(securityLog(ports, options.proxyHops ?? 0));
  if (options.metrics) mountMetrics(app, options.metrics);
  mountApi(app, ports, options);
  mountHome(app, ports.publicUrl, options);
  mountDocs(app, ports, options.version);
  app.route('/mail', mailPages(ports));
  app.route('/s', hostedPages(ports, options.proxyHops ?? 0));
  app.route('/embed', embedPages(ports));
  mountPublisher(app, ports, {
    proxyHops: options.proxyHops,
    // Read once somebody imports: a start need not wait for it.
    tables: {
      columns: async () => (await import('./imports/offers/french-columns.js')).TABLE_COLUMNS,
      import: async (...asked) =>
        (await import('./imports/offers/import-table.js')).importTable(ports, ...asked),
    },
  });
  mountOembed(app, ports);
  mountIcons(app);
  mountSiteFiles(app, ports);
  mountWidget(app, options.widget, options.version);
  mountDemoPages(app, options.demo);
  if (options.hasMailbox) mountMailbox(app, ports);
  return app;
}

/** The figures of a service alone, for a port of their own. */
export function createMetricsApp(metrics: AskedMetrics, logger: Logger): HttpApp {
  const app = newApp(logger);
  mountMetrics(app, metrics);
  return app;
}

/** Answers nothing yet, in the way of the service. */
function newApp(logger: Logger, onAnswered?: (request: Answered) => void): HttpApp {
  const app: HttpApp = new Hono({ getPath: pathOf });
  app.use(requestLog(logger, onAnswered));
  app.onError(problemHandler(logger));
  app.notFound((c) => answerProblem(c, new Refusal('not_found')));
  return app;
}
