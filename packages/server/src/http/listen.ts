import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { HttpApp } from './environment.js';
import { answerUnreadable, MOST_HEADER_BYTES } from './unreadable.js';

export interface Listener {
  /** Accepts no new connection, lets the requests under way end, at most 10 s, and resolves. */
  stop(): Promise<void>;
}

const GRACE_MS = 10_000;

/** Milliseconds between two looks for connections that have nothing more to say. */
const SWEEP_MS = 50;

/**
 * Answers requests that come over TCP.
 *
 * @throws when the address cannot be listened on (`EADDRINUSE`, `EACCES`…)
 */
export async function listen(
  app: HttpApp,
  { host, port }: { host: string; port: number },
): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: { requestTimeout: 30_000, maxHeaderSize: MOST_HEADER_BYTES },
    // Made by the `createServer` of node:http given above.
  }) as Server;
  server.on('clientError', answerUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { stop: () => drain(server) };
}

async function drain(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const limit = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(limit);
}
