import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** Room that tests are never short of, in bytes. */
const ROOM = 2 * 1024 ** 3;

/**
 * Makes a folder for temporary files in memory, until this process ends: the services of tests wait for their disk at
 * each commit, for half of the time that some files take, and none of them is about a disk that loses its power.
 *
 * @returns {string | undefined} none where this system has no such place, or no room in it
 */
export function makeMemoryFolder() {
  if (!existsSync(MEMORY)) return undefined;
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM) return undefined;
  const folder = mkdtempSync(`${MEMORY}/1eleve1stage-`);
  // PostgreSQL, which root may not be, runs as somebody else within.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return folder;
}
