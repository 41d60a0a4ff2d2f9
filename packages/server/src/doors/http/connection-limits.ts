import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOfAddress } from './network.js';

/** Limits of connections, so that no one of them takes what all need. */
export interface ConnectionLimits {
  /** At once. */
  connections: number;
  /** Of them, of one network; `Infinity` behind proxies, whose connections are everybody's. */
  ofNetwork: number;
  /** Milliseconds in which nothing of an answer leaves. */
  stalledMs: number;
  /** Milliseconds until all that was answered has left. */
  sendingMs: number;
  /** Bytes of answers that have not left, over all connections. */
  unsentBytes: number;
  /** Milliseconds between two looks at them. */
  sweepMs: number;
}

/** A telephone far from its mast reads the largest answer in half a minute. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  connections: 4000,
  ofNetwork: 2000,
  stalledMs: 30_000,
  sendingMs: 120_000,
  unsentBytes: 64 * 1024 * 1024,
  sweepMs: 1000,
};

/** How a connection's answers leave. */
interface Sending {
  /** Bytes that have left so far, and since when they are so many. */
  sent: number;
  sentAt: number;
  /** When something began to wait. */
  since: number;
}

/** Holds a server's connections to their limits: those that do not read are cut. */
export function limitConnections(server: Server, limits: ConnectionLimits): void {
  const open = new Map<Socket, Sending | undefined>();
  const networks = new Map<string, number>();
  server.maxConnections = limits.connections;
  // Idle ones make room for those who come next.
  server.on('drop', () => server.closeIdleConnections());
  server.on('connection', (socket: Socket) => {
    const network = networkOfAddress(socket.remoteAddress ?? '') ?? '';
    const count = (networks.get(network) ?? 0) + 1;
    if (count > limits.ofNetwork) {
      socket.destroy();
      return;
    }
    networks.set(network, count);
    open.set(socket, undefined);
    socket.once('close', () => {
      open.delete(socket);
      const left = (networks.get(network) ?? 1) - 1;
      if (left > 0) networks.set(network, left);
      else networks.delete(network);
    });
  });
  const sweep = setInterval(() => cutTheSlow(open, limits, performance.now()), limits.sweepMs);
  sweep.unref();
  server.once('close', () => clearInterval(sweep));
}

function cutTheSlow(open: Map<Socket, Sending | undefined>, limits: ConnectionLimits, now: number): void {
  let unsent = 0;
  for (const [socket, before] of open) {
    const sending = look(socket, before, now);
    open.set(socket, sending);
    if (!sending) continue;
    unsent += socket.writableLength;
    if (now - sending.sentAt > limits.stalledMs || now - sending.since > limits.sendingMs) socket.destroy();
  }
  if (unsent <= limits.unsentBytes) return;
  // Connections with the most to be written end first: what is too much for all is theirs.
  for (const socket of [...open.keys()].sort((a, b) => b.writableLength - a.writableLength)) {
    if (unsent <= limits.unsentBytes) return;
    unsent -= socket.writableLength;
    socket.destroy();
  }
}

/** Undefined where nothing waits to leave. */
function look(socket: Socket, before: Sending | undefined, now: number): Sending | undefined {
  const { bytesWritten, writableLength } = socket;
  if (writableLength === 0) return undefined;
  const sent = bytesWritten - writableLength;
  if (!before) return { sent, sentAt: now, since: now };
  return sent === before.sent ? before : { ...before, sent, sentAt: now };
}
