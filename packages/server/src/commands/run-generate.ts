import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateOffers, type GenerateOptions } from '../generate/generate-offers.js';
import { createProgress, type Terminal } from './terminal.js';
import { toLine } from './printable.js';

/** Offers written at once, some 75 KB. */
const BATCH = 50;

export interface GenerateRun extends GenerateOptions {
  /** File to write; `stdout` unless given. */
  file?: string;
}

/**
 * Writes invented offers as JSON lines, no faster than they are taken. A reader that has enough and leaves,
 * as `head` does, ends it without an error.
 */
export async function runGenerate({ file, ...options }: GenerateRun, terminal: Terminal): Promise<void> {
  const progress = createProgress(terminal);
  const lines = batchLines(options, (done) => progress.show(`${done} of ${options.count} offers`));
  try {
    await pipeline(Readable.from(lines), file === undefined ? terminal.stdout : createWriteStream(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  } finally {
    progress.clear();
  }
  if (file !== undefined) terminal.stderr.write(`${options.count} offers in ${toLine(file)}\n`);
}

function* batchLines(options: GenerateOptions, onProgress: (done: number) => void): Generator<Buffer> {
  let batch: string[] = [];
  let done = 0;
  for (const offer of generateOffers(options)) {
    batch.push(`${JSON.stringify(offer)}\n`);
    done += 1;
    if (batch.length < BATCH) continue;
    yield Buffer.from(batch.join(''));
    batch = [];
    onProgress(done);
  }
  if (batch.length > 0) yield Buffer.from(batch.join(''));
}
