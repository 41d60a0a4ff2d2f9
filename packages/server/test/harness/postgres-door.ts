import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startPostgres, type StartedPostgres } from './start-postgres.js';

/**
 * Set-up of the tests: a door that answers with the address of one PostgreSQL for all of them, 404 where there is none
 * for this machine. It starts with the first test that asks: most runs need none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<StartedPostgres | undefined> | undefined;
  const door = createServer((_, response) => {
    starting ??= startPostgres();
    starting.then(
      (server) => response.writeHead(server ? 200 : 404).end(server?.url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('A port was asked for');
  project.provide('postgresDoor', `http://127.0.0.1:${address.port}/`);
  return async () => {
    door.close();
    const server = await starting?.catch(() => undefined);
    await server?.stop();
  };
}
