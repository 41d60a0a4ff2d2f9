import { ELEMENT_PERMISSIONS, SHOWN_HEADERS } from '../http/headers.js';

/**
 * Headers of a page that other sites show in a frame. Its own origin is named beside `'self'`, which in a sandboxed
 * frame not every browser takes for it. All it loads is ours and says it may be loaded anywhere, so that a page which
 * isolates itself (COEP) can frame it. No page of another site reads it: there is a key in it.
 *
 * @param ancestors who may frame it, as `frame-ancestors` has it
 */
export function frameHeaders(publicUrl: string, ancestors: string): Record<string, string> {
  const own = `'self' ${new URL(publicUrl).origin}`;
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `connect-src ${own}`,
    // The proof of work that an application carries.
    'worker-src blob:',
    `frame-ancestors ${ancestors}`,
  ];
  return {
    ...SHOWN_HEADERS,
    ...ELEMENT_PERMISSIONS,
    'cache-control': 'no-store',
    'content-security-policy': policy.join('; '),
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-embedder-policy': 'require-corp',
    'x-robots-tag': 'noindex',
  };
}
