import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OpenFile } from '../imports/text/encoding.js';

/**
 * Lets a file be read more than once. What can be read only once, a pipe, is copied for the time of the work, where
 * only its owner reads it.
 */
export async function openTwice<Result>(
  file: string,
  work: (open: OpenFile) => Promise<Result>,
): Promise<Result> {
  if ((await stat(file)).isFile()) return work(() => createReadStream(file));
  const folder = await mkdtemp(path.join(tmpdir(), 'stages-import-'));
  try {
    const copy = path.join(folder, 'copy');
    await pipeline(createReadStream(file), createWriteStream(copy, { mode: 0o600 }));
    return await work(() => createReadStream(copy));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
