import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Milliseconds for which a connection that asks nothing is kept open. Proxies close theirs after 60 s (the default of
 * most): it is for them to close first, since a request that crosses our closing is lost.
 */
export const KEPT_MS = { direct: 5_000, proxied: 75_000 };

/**
 * Closes connections that ask nothing, but none whose request has come and is unread: Node looks at its clocks before
 * it reads, so that a service which was busy for a moment would cut off who asked meanwhile.
 */
export function closeIdle(server: Server): void {
  server.on('timeout', (socket: Socket) => {
    const { bytesRead } = socket;
    setImmediate(() => {
      if (socket.bytesRead === bytesRead) socket.destroy();
    });
  });
}
