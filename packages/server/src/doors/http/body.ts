import { Refusal } from '../../core/base/refusal.js';

/**
 * Largest body accepted, in bytes. The longest offer allowed, every character escaped, takes 60,000.
 */
export const BODY_LIMIT = 64 * 1024;

/**
 * The JSON a request carries.
 *
 * @throws Refusal `malformed_json`, and those of `readText`
 */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request, 'application/json');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed_json');
  }
}

const CHARSET = 'charset=';

/** UTF-8, and what is written the same in it. */
const CHARSETS = ['utf-8', 'utf8', 'us-ascii'];

/**
 * The text of a body of that type.
 *
 * @throws Refusal `unsupported_media_type`, `unsupported_encoding` for what is compressed, `unsupported_charset` for
 *   what is, or says it is, no UTF-8, `payload_too_large`, `body_incomplete` when its sender went away
 */
export async function readText(request: Request, type: string): Promise<string> {
  const { headers } = request;
  const [named = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (named !== type) throw new Refusal('unsupported_media_type');
  const charset = parameters.find((part) => part.startsWith(CHARSET))?.slice(CHARSET.length);
  if (charset && !CHARSETS.includes(charset.replaceAll('"', ''))) throw new Refusal('unsupported_charset');
  if (!/^(?:identity)?$/i.test(headers.get('content-encoding')?.trim() ?? ''))
    throw new Refusal('unsupported_encoding');
  const bytes = await readBytes(request);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal('unsupported_charset');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a body, so many at most. @throws Refusal `payload_too_large`, `body_incomplete` when its sender went away */
export async function readBytes(request: Request, limit = BODY_LIMIT): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (announced === null) return readStream(request, limit);
  // No more comes than what was announced, so it can be read at once: a stream costs more than the rest.
  if (Number(announced) > limit) throw new Refusal('payload_too_large');
  const bytes = new Uint8Array(await request.arrayBuffer().catch(incomplete));
  if (bytes.length > limit) throw new Refusal('payload_too_large');
  return bytes;
}

/** A body whose length nobody knows. */
async function readStream(request: Request, limit: number): Promise<Uint8Array> {
  const body: ReadableStream<Uint8Array> | null = request.body;
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read().catch(incomplete);
    if (done) break;
    length += value.length;
    if (length > limit) {
      void reader.cancel().catch(() => undefined);
      throw new Refusal('payload_too_large');
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** A body is read from its sender alone: where it cannot be, the sender is gone, and it is no fault of ours. */
function incomplete(): never {
  throw new Refusal('body_incomplete');
}
