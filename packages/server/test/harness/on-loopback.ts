import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { TestService } from './test-service.js';

/** A service of the tests at an address of this machine, for programs that are not in this process. */
export interface OnLoopback {
  url: string;
  stop(): Promise<void>;
}

export async function onLoopback(service: TestService): Promise<OnLoopback> {
  const fetch = (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    return service.request(pathname + search, request);
  };
  // Made by the `createServer` of node:http given here.
  const server = createAdaptorServer({ fetch, createServer }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
