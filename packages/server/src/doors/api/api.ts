import { routes } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp } from '../http/environment.js';
import { mountEndpoints, toHonoPath } from './mount.js';
import { networkReader } from '../http/network.js';
import { answerPreflight } from '../http/preflight.js';
import { answerProblem } from '../http/problems.js';
import { applications } from './routes/applications.js';
import { offers } from './routes/offers.js';
import { publisher } from './routes/publisher.js';
import { reference } from './routes/reference.js';
import { reports } from './routes/reports.js';

/** Paths that pages of other sites ask for by a script: the API, and the files that tell of the service. */
const READ_ACROSS_ORIGINS = [
  ...['/v1/*', '/health', '/health/*', '/openapi.json', '/oembed'],
  ...['/widget/*', '/embed/loader.js'],
];

/** The whole API: preflights, every endpoint of the contract, and other methods refused. */
export function mountApi(
  app: HttpApp,
  ports: Ports,
  { proxyHops = 0, ...about }: { version: string; isStopping?: () => boolean; proxyHops?: number },
): void {
  for (const path of READ_ACROSS_ORIGINS) app.options(path, answerPreflight);
  const handlers = {
    ...applications(ports),
    ...offers(ports),
    ...publisher(ports),
    ...reference(ports, about),
    ...reports(ports),
  };
  mountEndpoints(app, handlers, { ports, networkOf: networkReader(ports.secret, proxyHops) });
  refuseOtherMethods(app);
}

/** Mounted last: only a method that no endpoint of the path has gets there. */
function refuseOtherMethods(app: HttpApp): void {
  const all = Object.values(routes);
  for (const path of new Set(all.map((route) => route.path))) {
    const methods = all.filter((route) => route.path === path).map((route) => route.method);
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(toHonoPath(path), (c) => answerProblem(c, new Refusal('method_not_allowed'), { allow }));
  }
}
