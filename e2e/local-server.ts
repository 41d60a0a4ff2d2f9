import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** A server that only this machine reaches, on a port that was free. */
export async function openServer(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
  return { server, port: address.port };
}

export async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
