import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../core/base/refusal.js';
import type { HttpApp } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';

/** Figures that are asked for over HTTP. */
export interface AskedMetrics {
  /** All figures, as OpenMetrics writes them. */
  scrape: () => Promise<string>;
  /** What whoever asks must show; nothing where a port of their own keeps others away. */
  token?: string;
}

const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Answers with the figures of this process whoever shows their token, where they have one. */
export function mountMetrics(app: HttpApp, { scrape, token }: AskedMetrics): void {
  app.get('/metrics', async (c) => {
    if (token !== undefined) requireToken(c.req.header('authorization'), token);
    return c.body(await scrape(), 200, {
      ...OWN_HEADERS,
      'cache-control': 'no-store',
      'content-type': OPEN_METRICS,
    });
  });
}

/** @throws Refusal `key_missing`, `key_invalid` */
function requireToken(authorization: string | undefined, token: string): void {
  if (authorization === undefined) throw new Refusal('key_missing');
  const shown = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  // As hashes they are of one length: how long it took tells nothing.
  if (!timingSafeEqual(hashOf(shown), hashOf(token))) throw new Refusal('key_invalid');
}

function hashOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
