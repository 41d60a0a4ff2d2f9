import { isFrenchByte } from './french-letters.js';

/** Signs of its encoding in the bytes of a text. Lines are numbered from 1. */
export interface BytesSeen {
  /** Line of the first byte that is not UTF-8. */
  brokenLine?: number;
  /** Line of the first letter or sign of more than one byte that only UTF-8 explains. */
  utf8Line?: number;
  /** Line of the first byte that French does not write in Windows-1252. */
  foreignLine?: number;
  /** True when there is a zero: no text of bytes has one. */
  hasZero: boolean;
}

export interface ByteWatch {
  push(bytes: Uint8Array): void;
  /** The signs seen, once there are no more bytes. */
  end(): BytesSeen;
}

/**
 * First bytes, in UTF-8, of letters and signs that French uses. Others may be two letters of Windows-1252 side by
 * side: its `É»` is `ɻ`.
 */
const TELLING = new Set([0xc2, 0xc3, 0xc5, 0xe2, 0xf0]);

/** Follows a text byte by byte, whatever the pieces it comes in; keeps nothing of it. */
export function createByteWatch(): ByteWatch {
  const seen: BytesSeen = { hasZero: false };
  let [line, before] = [1, 0];
  /** The character that is open: its first byte, how many are missing, and the bounds of the next. */
  let open = { first: 0, missing: 0, low: 0, high: 0 };

  const follow = (byte: number): void => {
    if (open.missing === 0) open = opened(byte);
    else if (byte >= open.low && byte <= open.high) {
      open = { first: open.first, missing: open.missing - 1, low: 0x80, high: 0xbf };
      if (open.missing === 0 && TELLING.has(open.first)) seen.utf8Line ??= line;
      return;
    } else {
      seen.brokenLine ??= line;
      open = opened(byte);
    }
    if (byte >= 0x80 && open.missing === 0) seen.brokenLine ??= line;
  };

  return {
    push(bytes) {
      for (const byte of bytes) {
        if (byte >= 0x80 || open.missing > 0) follow(byte);
        if (byte >= 0x80 && !isFrenchByte(byte, before)) seen.foreignLine ??= line;
        // Carriage returns end lines too, where no line feed follows.
        if (byte === 10 ? before !== 13 : byte === 13) line += 1;
        if (byte === 0) seen.hasZero = true;
        before = byte;
      }
    },
    end() {
      if (open.missing > 0) seen.brokenLine ??= line;
      return seen;
    },
  };
}

/** A sequence by its first byte: how many follow, and bounds of the second, which keep long forms and surrogates out. */
function opened(first: number): { first: number; missing: number; low: number; high: number } {
  const [missing, low, high] = followers(first);
  return { first, missing, low, high };
}

function followers(first: number): [missing: number, low: number, high: number] {
  if (first >= 0xc2 && first <= 0xdf) return [1, 0x80, 0xbf];
  if (first >= 0xe0 && first <= 0xef) return [2, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  if (first >= 0xf0 && first <= 0xf4) return [3, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  return [0, 0, 0];
}
