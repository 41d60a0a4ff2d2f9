import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { CONNECTION_LIMITS, limitConnections } from './connection-limits.js';
import { drainOf } from './drain.js';
import type { HttpApp } from './environment.js';
import { closeIdle, KEPT_MS } from './idle.js';
import { inTurn } from './in-turn.js';
import { answerUnreadable, MOST_HEADER_BYTES } from './unreadable.js';

export interface Listener {
  /** Accepts no new connection, lets the requests under way end, at most 10 s, and resolves. */
  stop(): Promise<void>;
}

/** Stands for the service's name where a request gives none: it is nobody's, so that it opens nothing. */
const NO_NAME = 'unnamed.invalid';

/** Requests of one connection that may wait for their answer. */
const MOST_UNANSWERED = 16;

/**
 * Answers requests that come over TCP.
 *
 * @throws when the address cannot be listened on (`EADDRINUSE`, `EACCES`…)
 */
export async function listen(
  app: HttpApp,
  { host, port, proxyHops = 0 }: { host: string; port: number; proxyHops?: number },
): Promise<Listener> {
  // A load balancer that asks in HTTP/1.0 names no host; no answer depends on it, but for pages of this machine.
  const listener = getRequestListener(app.fetch, { hostname: NO_NAME });
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      keepAliveTimeout: proxyHops > 0 ? KEPT_MS.proxied : KEPT_MS.direct,
      connectionsCheckingInterval: 5_000,
    },
    inTurn((request, response) => void listener(request, response), MOST_UNANSWERED),
  );
  limitConnections(server, {
    ...CONNECTION_LIMITS,
    ...(proxyHops > 0 && { ofNetwork: Infinity }),
  });
  closeIdle(server);
  const stop = drainOf(server);
  server.on('clientError', answerUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { stop };
}
