import { Refusal } from '../../core/base/refusal.js';
import { readBytes } from './body.js';
import type { HttpContext } from './environment.js';

/** Largest file that is taken, in bytes: some hundred offers in a table take a tenth of it. */
export const FILE_LIMIT = 512 * 1024;

/** The largest form with a file: one may come back as text, four letters for three bytes. */
const FORM_LIMIT = Math.ceil((FILE_LIMIT * 4) / 3) + 16 * 1024;

/** A form with a file, as browsers post one. */
export interface Upload {
  fields: URLSearchParams;
  /** Absent where none was chosen. */
  file?: { name: string; bytes: Uint8Array };
}

/**
 * The form that a page with a field for a file posted, read up to a limit before anything of it is looked at.
 *
 * @throws Refusal `unsupported_media_type` for what is no such form, `payload_too_large`, `body_incomplete`
 */
export async function readUpload(c: HttpContext): Promise<Upload> {
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data *;/i.test(type)) throw new Refusal('unsupported_media_type');
  const bytes = await readBytes(c.req.raw, FORM_LIMIT);
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new Refusal('body_incomplete');
    });
  const upload: Upload = { fields: new URLSearchParams() };
  for (const [name, value] of form) {
    if (typeof value === 'string') upload.fields.append(name, value);
    else if (value.size > FILE_LIMIT) throw new Refusal('payload_too_large');
    else if (value.size > 0)
      upload.file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return upload;
}
