import { execFile } from 'node:child_process';
import { appendFile, chown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../harness/binary.js';
import { openWay } from '../harness/database-way.js';
import {
  connectionOf,
  makeCluster,
  startServer,
  urlOf,
  type PostgresServer,
} from '../harness/postgres-server.js';

/** A primary and a standby that has each commit before it is acknowledged, behind an address that leads to the primary. */
export interface PostgresPair {
  /** Of the superuser, at the address that moves. */
  url: string;
  /** Kills the primary, which starts again with what is on its disk. */
  crash(): Promise<void>;
  /** Kills the primary, whose place the standby takes at once; another standby is made of it, under load. */
  failOver(): Promise<void>;
  close(): Promise<void>;
}

interface Member {
  folder: string;
  port: number;
  server: PostgresServer;
}

const STANDBY = 'standby';

/** All that matters to who loses nothing is as it is by default: each commit waits for the disk. */
const SETTINGS = ['max_connections=300', 'wal_keep_size=512MB', 'wal_retrieve_retry_interval=200ms'];

/** What a standby has of its own, or gets by itself. */
const NOT_COPIED = new Set(['pg_wal', 'postmaster.pid', 'postmaster.opts']);

export async function openPair(): Promise<PostgresPair> {
  const folder = await newFolder();
  await makeCluster(folder);
  let primary = await start(folder, await freePort());
  let standby = await standbyOf(primary);
  const way = await openWay(urlOf(primary.port), await freePort());
  return {
    url: way.url,
    async crash() {
      await primary.server.signal('SIGKILL');
      primary = await startAgain(primary);
    },
    async failOver() {
      await primary.server.signal('SIGKILL');
      const { folder: lost } = primary;
      await query(standby, 'select pg_promote()');
      primary = standby;
      await way.mend(urlOf(primary.port));
      standby = await standbyOf(primary);
      await remove(lost);
    },
    async close() {
      await way.cut();
      for (const { server, folder: one } of [standby, primary]) {
        await server.signal('SIGKILL');
        await remove(one);
      }
    },
  };
}

async function start(folder: string, port: number): Promise<Member> {
  return { folder, port, server: await startServer(folder, port, SETTINGS) };
}

/** The processes of who was killed end one by one; until the last has, nobody else may have the folder. */
async function startAgain({ folder, port }: Member): Promise<Member> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await start(folder, port);
    } catch (error) {
      if (tries >= 100) throw error;
      await pause(100);
    }
  }
}

/** A standby made of a copy of the files, which the primary waits for from then on. */
async function standbyOf(primary: Member): Promise<Member> {
  const folder = await newFolder();
  const { uid, gid } = await stat(primary.folder);
  await chown(folder, uid, gid);
  await copyWhileItRuns(primary, folder);
  const port = await freePort();
  const settings = `primary_conninfo = '${connectionOf(primary.port, STANDBY)}'\n`;
  await appendFile(join(folder, 'postgresql.auto.conf'), settings);
  await writeFile(join(folder, 'standby.signal'), '');
  const standby = await start(folder, port);
  await query(primary, `alter system set synchronous_standby_names = '${STANDBY}'`);
  await query(primary, 'select pg_reload_conf()');
  const isSync = `select from pg_stat_replication where sync_state = 'sync'`;
  while ((await query(primary, isSync)) === 0) await pause(50);
  return standby;
}

async function copyWhileItRuns(primary: Member, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(primary.port) });
  await client.connect();
  await client.query(`select pg_backup_start('copy', true)`);
  const names = (await readdir(primary.folder)).filter((name) => !NOT_COPIED.has(name));
  const { uid, gid } = await stat(primary.folder);
  const from = names.map((name) => join(primary.folder, name));
  const asOwner = process.getuid?.() === 0 ? { uid, gid } : {};
  // What is gone before it is copied is made again from the log.
  await promisify(execFile)('cp', ['-R', ...from, folder], asOwner).catch(() => undefined);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  await writeFile(join(folder, 'backup_label'), rows[0]?.labelfile ?? '');
  const wal = join(folder, 'pg_wal');
  await mkdir(wal, { mode: 0o700 });
  for (const made of [wal, join(folder, 'backup_label')]) await chown(made, uid, gid);
}

/** How many rows were returned. */
async function query({ port }: Member, text: string): Promise<number> {
  const client = new pg.Client({ connectionString: urlOf(port) });
  await client.connect();
  try {
    return (await client.query(text)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stages-pair-'));
}

/** Processes of who was killed may write for a moment. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
