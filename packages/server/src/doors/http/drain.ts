import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as TcpServer, type Socket } from 'node:net';

/** Milliseconds that a server has to end. */
const MOST_MS = 10_000;

/** Milliseconds in which what was sent over a kept connection, before its end was known, arrives. */
const ON_THE_WIRE_MS = 1000;

/** Milliseconds between two looks for connections that have nothing more to say. */
const SWEEP_MS = 50;

/**
 * Ends a server so that no request is lost: no connection is accepted, each answer under way or to come says that its
 * connection closes after it, and one that asks nothing closes once whatever was on its way has had the time to come.
 *
 * @returns begins the end; resolves once no connection is left
 */
export function drainOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  const unanswered = new Set<ServerResponse>();
  let isEnding = false;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (isEnding) sayLast(response);
  });

  function closeSilent(): void {
    server.closeIdleConnections();
    // Node takes one that never asked anything for one whose request is on its way.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }

  return async () => {
    isEnding = true;
    for (const response of unanswered) sayLast(response);
    let sweep: NodeJS.Timeout | undefined;
    const wire = setTimeout(() => (sweep = setInterval(closeSilent, SWEEP_MS)), ON_THE_WIRE_MS);
    const limit = setTimeout(() => server.closeAllConnections(), MOST_MS);
    // The `close` of HTTP servers would cut at once what asks nothing at this moment.
    await new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
    for (const timer of [wire, limit, sweep]) clearTimeout(timer);
  };
}

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
