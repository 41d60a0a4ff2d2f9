import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The way to a database, which a test may cut. */
export interface DatabaseWay {
  /** The database by this way. */
  url: string;
  /** Ends its connections, and takes no other: as where the server is gone. */
  cut(): Promise<void>;
  /** Lets nothing through and ends nothing: as where the network is gone. */
  freeze(): void;
  /** As before, perhaps to another server. */
  mend(to?: string): Promise<void>;
}

/** @param port where the way begins */
export async function openWay(to: string, port: number): Promise<DatabaseWay> {
  const ends = new Set<Socket>();
  let behind = new URL(to);
  let isFrozen = false;
  const server = createServer((socket) => {
    const beyond = connect(Number(behind.port), behind.hostname);
    for (const end of [socket, beyond]) ends.add(end.on('error', () => undefined));
    socket.pipe(beyond).pipe(socket);
    socket.on('close', () => beyond.destroy());
    beyond.on('close', () => socket.destroy());
    if (isFrozen) for (const end of [socket, beyond]) end.pause();
  });
  const listen = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const endAll = (): void => {
    for (const end of ends) end.destroy();
    ends.clear();
  };
  await listen();
  return {
    url: Object.assign(new URL(to), { port: String(port) }).href,
    async cut() {
      if (!server.listening) return;
      server.close();
      endAll();
      await once(server, 'close');
    },
    freeze() {
      isFrozen = true;
      for (const end of ends) end.pause();
    },
    async mend(other = to) {
      behind = new URL(other);
      if (isFrozen) endAll();
      isFrozen = false;
      if (!server.listening) await listen();
    },
  };
}
