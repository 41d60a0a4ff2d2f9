import { Refusal } from '../rules/refusal.js';

/**
 * Largest body accepted, in bytes. The longest offer allowed, every character escaped, takes 60,000.
 */
export const BODY_LIMIT = 64 * 1024;

/**
 * The JSON a request carries.
 *
 * @throws Refusal `unsupported_media_type`, `payload_too_large`, `malformed_json`
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('unsupported_media_type');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refusal('malformed_json');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a body. @throws Refusal `payload_too_large` */
export async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (announced === null) return readStream(request);
  // No more comes than what was announced, so it can be read at once: a stream costs more than the rest.
  if (Number(announced) > BODY_LIMIT) throw new Refusal('payload_too_large');
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > BODY_LIMIT) throw new Refusal('payload_too_large');
  return bytes;
}

/** A body whose length nobody knows. */
async function readStream(request: Request): Promise<Uint8Array> {
  const body: ReadableStream<Uint8Array> | null = request.body;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw new Refusal('payload_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
