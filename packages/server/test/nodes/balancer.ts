import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What stands before several nodes. */
export interface Balancer {
  port: number;
  /** Cuts all that goes by it, and takes no more. */
  close(): Promise<void>;
}

/**
 * Leads each connection to one of some ports of this machine, in turn, of those where somebody listens; it is cut where
 * nobody does.
 *
 * @param ports asked for each connection
 */
export async function openBalancer(ports: () => readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const keep = (socket: Socket): Socket =>
    open.add(socket) &&
    socket
      .setNoDelay(true)
      .on('error', () => undefined)
      .on('close', () => open.delete(socket));

  async function lead(near: Socket): Promise<void> {
    const all = ports();
    turn += 1;
    for (let tried = 0; tried < all.length && !near.destroyed; tried += 1) {
      const far = await reach(all[(turn + tried) % all.length] ?? 0);
      if (!far) continue;
      keep(far).pipe(near).pipe(far);
      near.on('close', () => far.destroy());
      // What it answered last may be on its way.
      far.on('close', () => near.destroySoon());
      return;
    }
    near.destroy();
  }

  const server = createServer((near) => void lead(keep(near))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** A connection to a port; undefined where nobody listens. */
function reach(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(undefined));
  });
}
