import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ChangePosition } from '../../ports/index.js';
import type { IndexState } from '../offer-index.js';
import type { Segment } from '../segment.js';
import { describe, makerOf, padded, restore, type Description, type Maker } from './format.js';

/** Where a snapshot is, and of which release. */
export interface SnapshotFile {
  file: string;
  version: string;
}

/** The index at a moment, and of which store. */
export interface Snapshot extends IndexState {
  /** Which store it was made from (see `OfferSource`). */
  identity: string;
  /** Position of the last change that it has; it may have some of those after. */
  upTo: ChangePosition;
}

/** The beginning of a file: magic, the sum of all that follows, the length of the header. */
const MAGIC = 'stages\u0000i';
const PREFIX = 16;
/** Bytes written, or summed, at once. */
const CHUNK = 4 * 1024 * 1024;
/** Parts of a file that are read at a time: node has as many threads for it. */
const PARTS = 4;

interface Header {
  maker: Maker;
  identity: string;
  upTo: ChangePosition;
  week: number;
  segments: Description[];
}

/** Writes a snapshot aside and puts it in its place once it is whole. */
export async function writeSnapshot({ file, version }: SnapshotFile, snapshot: Snapshot): Promise<void> {
  // Before anything is waited for: while it is written, seats move and offers change.
  const described = snapshot.segments.map(describe);
  const header: Header = {
    maker: makerOf(version),
    identity: snapshot.identity,
    upTo: snapshot.upTo,
    week: snapshot.week,
    segments: described.map(({ description }) => description),
  };
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    const text = Buffer.from(JSON.stringify(header));
    const sum = await writePieces(handle, [text, ...described.flatMap(({ arrays }) => arrays)]);
    await handle.write(prefixOf(sum, text.length), 0, PREFIX, 0);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(part, { force: true });
    throw error;
  }
  await handle.close();
  await rename(part, file);
}

/** Writes pieces after the prefix, each padded; the sum of all. */
async function writePieces(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<number> {
  let [at, sum] = [PREFIX, 0];
  for (const piece of pieces) {
    for (let from = 0; from < padded(piece.length); from += CHUNK) {
      // A copy, since what is written ends with padding.
      const chunk = Buffer.alloc(Math.min(CHUNK, padded(piece.length) - from));
      chunk.set(piece.subarray(from, from + chunk.length));
      sum = crc32(chunk, sum);
      await handle.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
  }
  return sum;
}

function prefixOf(sum: number, headerLength: number): Buffer {
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(MAGIC, 'latin1');
  prefix.writeUInt32LE(sum, 8);
  prefix.writeUInt32LE(headerLength, 12);
  return prefix;
}

/** A snapshot that cannot be used; its message says why. */
export class UnusableSnapshot extends Error {
  override name = 'UnusableSnapshot';
}

/**
 * Reads a snapshot.
 *
 * @returns undefined when there is none
 * @throws UnusableSnapshot when it is damaged, of another release or of another store
 */
export async function readSnapshot(
  file: string,
  version: string,
  identity: string,
): Promise<Snapshot | undefined> {
  const bytes = await readWhole(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UnusableSnapshot('it cannot be read');
  });
  if (!bytes) return undefined;
  if (bytes.length < PREFIX || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new UnusableSnapshot('it is not a snapshot');
  }
  if (crc32(bytes.subarray(PREFIX)) !== bytes.readUInt32LE(8)) throw new UnusableSnapshot('it is damaged');
  const headerEnd = PREFIX + bytes.readUInt32LE(12);
  const header = readHeader(bytes.toString('utf8', PREFIX, headerEnd));
  if (JSON.stringify(header.maker) !== JSON.stringify(makerOf(version))) {
    throw new UnusableSnapshot('it is of another release');
  }
  if (header.identity !== identity) throw new UnusableSnapshot('it is of another store');
  return {
    identity,
    upTo: header.upTo,
    week: header.week,
    segments: restoreAll(header.segments, bytes, headerEnd),
  };
}

/** The length of the header is not in the sum: where it is damaged, the header is no JSON. */
function readHeader(text: string): Header {
  try {
    // The sum says that it is what `writeSnapshot` wrote, of this format or another; the maker tells which.
    return JSON.parse(text) as Header;
  } catch {
    throw new UnusableSnapshot('it is damaged');
  }
}

/** Reads a file in several parts at a time: most of what it takes is to be given the memory, page after page. */
async function readWhole(file: string): Promise<Buffer<ArrayBuffer>> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.from(new ArrayBuffer(size));
    const part = Math.ceil(size / PARTS);
    const readPart = async (from: number): Promise<void> => {
      const end = Math.min(size, from + part);
      for (let at = from; at < end;) {
        const { bytesRead } = await handle.read(bytes, at, end - at, at);
        if (bytesRead === 0) throw new UnusableSnapshot('it became shorter');
        at += bytesRead;
      }
    };
    await Promise.all(Array.from({ length: PARTS }, (_, index) => readPart(index * part)));
    return bytes;
  } finally {
    await handle.close();
  }
}

function restoreAll(
  descriptions: readonly Description[],
  { buffer }: Buffer<ArrayBuffer>,
  headerEnd: number,
): Segment[] {
  let from = padded(headerEnd);
  return descriptions.map((description) => {
    const { segment, end } = restore(description, buffer, from);
    from = end;
    return segment;
  });
}
