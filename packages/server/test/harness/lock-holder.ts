import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Another program that writes to the database: it begins, stays within its transaction a second, and commits. */
const WRITER = `
  import BetterSqlite3 from 'better-sqlite3';
  const database = new BetterSqlite3(process.argv[1], { timeout: 60_000 });
  database.exec('BEGIN IMMEDIATE; UPDATE store SET identity = identity');
  console.log('within');
  setTimeout(() => { database.exec('COMMIT'); database.close(); }, 1000);
`;

export interface LockHolder {
  signal(name: NodeJS.Signals): void;
  ended: Promise<unknown>;
}

/** Resolves once the other program is within its transaction, and paused there by SIGSTOP. */
export async function pausedWriter(file: string): Promise<LockHolder> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITER, file], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  return { signal: (name) => void child.kill(name), ended };
}
