import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SERVICE_OPTIONS } from '../../../scripts/service.mjs';
import { HOOK } from '../child.ts';

const FIRST_PORT = 18_080;

/** A server in a process of its own. */
export interface Server {
  child: ChildProcess;
  ended: AbortSignal;
  port: number;
  url: string;
  /** What it says of itself. */
  about: unknown;
}

/** What a server's process took so far. */
export interface Taken {
  cpuMs: number;
  rssMb: number;
}

/**
 * Starts one, as node runs the service.
 *
 * @param kind of those of `serve.ts`
 * @param number its own among those that run at once
 * @param place a folder of a database and a snapshot, or the address of a database, where it serves these
 */
export async function startServer(kind: string, number: number, now: Date, place = ''): Promise<Server> {
  const port = FIRST_PORT + number;
  const file = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = fork(file, [kind, String(port), now.toISOString(), place], {
    execArgv: [...SERVICE_OPTIONS, '--import', HOOK],
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  });
  const ending = new AbortController();
  child.once('exit', () => ending.abort());
  const { signal: ended } = ending;
  const about = await told({ child, ended });
  return { child, ended, port, url: `http://127.0.0.1:${port}`, about };
}

export async function takenBy(server: Server): Promise<Taken> {
  const answer = told(server);
  server.child.send('taken');
  // It answers nothing else once it listens.
  return (await answer) as Taken;
}

async function told({ child, ended }: Pick<Server, 'child' | 'ended'>): Promise<unknown> {
  const messages: unknown[] = await once(child, 'message', { signal: ended });
  return messages[0];
}
