import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HttpApp, HttpContext } from './environment.js';
import { ASSET_HEADERS } from './headers.js';

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

/** A name with a hash of its content, `apply-Dq3f8x0a.js`: its content never changes. */
const HASHED = /-[\w-]{8}\.js(\.map)?$/;

/** Reads the element's bundle into memory: a few files. Empty when it was not built. */
export async function readWidgetFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.flatMap((name) => {
    const type = TYPES[extname(name)];
    return type ? [readServedFile(folder, name, type)] : [];
  });
  return new Map(await Promise.all(files));
}

/** Serves the element under `/widget/`, to every site. */
export function mountWidget(app: HttpApp, files: ReadonlyMap<string, ServedFile>): void {
  app.get('/widget/:name', (c) => {
    const file = files.get(c.req.param('name'));
    return file ? answerFile(c, file) : c.notFound();
  });
}

function answerFile(c: HttpContext, { bytes, headers }: ServedFile): Response {
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  const isKnown = known.some((tag) => tag.trim().replace(/^W\//, '') === headers['etag']);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}

async function readServedFile(folder: string, name: string, type: string): Promise<[string, ServedFile]> {
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  const headers = {
    ...ASSET_HEADERS,
    'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    'content-type': type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
  };
  return [name, { bytes, headers }];
}
