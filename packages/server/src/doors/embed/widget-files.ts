import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { isKnown } from '../http/etag.js';
import { ASSET_HEADERS } from '../http/headers.js';

/** A file that is served as it is. */
export interface ServedFile {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** A name with a hash of its content, `apply-Dq3f8x.js`: its content never changes. */
const HASHED = /-[\w-]{6}\.js(\.map)?$/;

/** Reads the element's bundle into memory: a few files. Empty when it was not built. */
export async function readWidgetFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => TYPES[extname(name)]).map((name) => readServedFile(folder, name));
  return new Map(await Promise.all(files));
}

/** The channel of the element's written promises: attributes, events, parts. It moves on only when one is broken. */
const CHANNEL = '@1';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the element under `/widget/`, to every site: as it is now, by its channel, and by its version, whose files
 * never change and whose hashes are told.
 */
export function mountWidget(app: HttpApp, files: ReadonlyMap<string, ServedFile>, version: string): void {
  const releases = toReleases(files, version);
  app.get('/widget/releases.json', (c) => answerFile(c, releases));
  app.get('/widget/:name', (c) => answerNamed(c, files));
  app.get(`/widget/${CHANNEL}/:name`, (c) => answerNamed(c, files));
  app.get(`/widget/${version}/:name`, (c) => answerNamed(c, files, { 'cache-control': FOREVER }));
}

/** Files served under a version: a page that names the hash of what it loads runs that and nothing else (SRI). */
function toReleases(files: ReadonlyMap<string, ServedFile>, version: string): ServedFile {
  const all = [...files]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, { bytes }]) => {
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      return [name, { integrity, bytes: bytes.length }] as const;
    });
  const release = { version, channel: CHANNEL, files: Object.fromEntries(all) };
  return toServedFile('releases.json', Buffer.from(JSON.stringify({ releases: [release] }, null, 2)));
}

function answerNamed(
  c: HttpContext,
  files: ReadonlyMap<string, ServedFile>,
  headers: Record<string, string> = {},
): Response | Promise<Response> {
  const file = files.get(c.req.param('name') ?? '');
  return file ? answerFile(c, { ...file, headers: { ...file.headers, ...headers } }) : c.notFound();
}

function answerFile(c: HttpContext, { bytes, headers }: ServedFile): Response {
  return isKnown(c.req.header('if-none-match'), headers['etag'] ?? '')
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { headers });
}

async function readServedFile(folder: string, name: string): Promise<[string, ServedFile]> {
  return [name, toServedFile(name, await readFile(join(folder, name)))];
}

function toServedFile(name: string, content: Buffer): ServedFile {
  const bytes = new Uint8Array(content);
  const headers = {
    ...ASSET_HEADERS,
    'cache-control': HASHED.test(name) ? FOREVER : 'public, no-cache',
    'content-type': TYPES[extname(name)] ?? '',
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
  };
  return { bytes, headers };
}
