import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opened } from '../suites/opened.js';

/** A folder of its own for each test of a file; answers the path of a name in it, or the folder's. */
export function temporaryFolder(): (name?: string) => string {
  const folder = opened(
    () => mkdtemp(join(tmpdir(), 'stages-')),
    (made) => rm(made, { recursive: true }),
  );
  return (name = '') => join(folder(), name);
}
