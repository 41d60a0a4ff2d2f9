import type { Logger } from 'pino';
import { createMetricsApp, type AppOptions } from '../app.js';
import type { Opened } from '../compose.js';
import type { Config } from '../config/config.js';
import { VERSION } from '../config/version.js';
import type { Listener } from '../doors/http/listen.js';
import type { Watched } from '../metrics/create-metrics.js';
import { listenAt } from './listen-at.js';

/** Begins to count what the service does. */
export async function watch({ ports, engine, pools }: Opened): Promise<Watched> {
  // Loaded where it is asked for: a service that nobody watches goes without.
  const { createMetrics } = await import('../metrics/create-metrics.js');
  return createMetrics(VERSION, { ...ports, index: engine, pools });
}

/** Counts requests; answers with the figures among all else where a token, and no port of their own, keeps others away. */
export function toldOfRequests(
  { metrics: { port, token } = {} }: Config,
  watched: Watched | undefined,
): Pick<AppOptions, 'onAnswered' | 'metrics'> {
  if (!watched) return {};
  const { answered, scrape } = watched.metrics;
  const isAmongAll = port === undefined && token !== undefined;
  return { onAnswered: answered, ...(isAmongAll && { metrics: { scrape, token } }) };
}

/**
 * Answers with the figures on a port of their own, where there is one.
 *
 * @throws ConfigError when it cannot be listened on
 */
export async function listenForMetrics(
  { metrics: { port, token } = {}, ...config }: Config,
  watched: Watched | undefined,
  logger: Logger,
): Promise<Listener | undefined> {
  if (!watched || port === undefined) return undefined;
  const { scrape } = watched.metrics;
  const app = createMetricsApp({ scrape, ...(token !== undefined && { token }) }, logger);
  return listenAt({ ...config, port }, 'METRICS_PORT', app);
}
