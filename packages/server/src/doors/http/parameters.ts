import { isUtf8 } from 'node:buffer';
import type { HttpContext } from './environment.js';
import { readText } from './body.js';

/** Letters beyond ASCII, as addresses write them: `%E9`, or `%u0153` of an old script's `escape`. */
const BEYOND_ASCII = /%(?:[89a-f]|u[0-9a-f]{4})/i;

/** Parameters that are read: no form of ours has so many, and to read each takes its time. */
const MOST = 256;

/** What ends a text for some: no database of texts keeps it, and nobody types it. */
const NUL = /%(?:u00)?00|\0/gi;

const utf8 = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');

/**
 * Reads what is written after an address, or what a form carries: the first 256 parameters. A value that is no UTF-8 is
 * read as Windows-1252, as old pages and programs write it: `m%E9canique` is « mécanique ». To read it otherwise would
 * search for what nobody wrote, and find nothing. A character zero is read as a space.
 */
export function readParameters(written: string): URLSearchParams {
  const taken = written.replace(/^\?/, '').replaceAll(NUL, '+').split('&', MOST);
  if (!BEYOND_ASCII.test(written)) return new URLSearchParams(taken.join('&'));
  const pairs = taken
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return [toText(name), toText(value)];
    });
  return new URLSearchParams(pairs);
}

/** Parameters after the address of a request. */
export function parametersOf(c: HttpContext): URLSearchParams {
  return readParameters(new URL(c.req.url).search);
}

function toText(written: string): string {
  const spaced = written.replaceAll('+', ' ');
  if (ESCAPED.test(spaced)) return spaced.replaceAll(CODES, toLetter);
  const bytes = bytesOf(spaced);
  // To have a decoder throw takes a hundred times as long, and strangers may write nothing else.
  return (isUtf8(bytes) ? utf8 : windows1252).decode(bytes);
}

/** Letters that `escape` writes, and nothing else does: beside them, `%E9` is the letter of that number. */
const ESCAPED = /%u[0-9a-f]{4}/i;
const CODES = /%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi;

function toLetter(_: string, wide: string | undefined, narrow = ''): string {
  return String.fromCharCode(parseInt(wide ?? narrow, 16));
}

/** Bytes of a percent-encoded text; a `%` that encodes nothing stands for itself. */
function bytesOf(written: string): Uint8Array {
  const binary = Buffer.from(written)
    .toString('latin1')
    .replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.from(binary, 'latin1');
}

/**
 * Fields of a form, posted as browsers do.
 *
 * @throws Refusal those of `readText`
 */
export async function readFields(c: HttpContext): Promise<URLSearchParams> {
  return readParameters(await readText(c.req.raw, 'application/x-www-form-urlencoded'));
}
