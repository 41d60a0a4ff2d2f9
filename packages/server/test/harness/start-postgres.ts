import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './binary.js';
import { findBinaries, makeCluster, startServer } from './postgres-server.js';

/** A PostgreSQL of our own. */
export interface StartedPostgres {
  /** Of a superuser, in the database that every cluster has. */
  url: string;
  /** Of the process that all others of it come from. */
  pid: number;
  stop(): Promise<void>;
}

const SETTINGS = ['max_connections=400'];

/** Nothing of it outlives the tests, so it waits for no disk. */
const UNSAFE = ['fsync=off', 'full_page_writes=off'];

/**
 * Starts PostgreSQL in a folder of its own, which is gone once it stops.
 *
 * @param how.isDurable true where commits are to be on disk, as in service
 * @returns undefined where there is none for this machine
 */
export async function startPostgres({ isDurable = false } = {}): Promise<StartedPostgres | undefined> {
  if (findBinaries() === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'stages-postgres-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await makeCluster(folder);
    const settings = isDurable ? SETTINGS : [...SETTINGS, ...UNSAFE];
    const server = await startServer(folder, await freePort(), settings);
    return {
      url: server.url,
      pid: parseInt(await readFile(join(folder, 'postmaster.pid'), 'utf8'), 10),
      async stop() {
        await server.signal('SIGINT');
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
