import { PROBLEMS } from '@1eleve1stage/sdk/contract';
import type { Refusal } from '../../core/base/refusal.js';

/** Seconds after which a service that could not answer is worth asking again. */
export const RETRY_AFTER = 5;

/** Headers of a refusal, for programs and browsers alike. */
export function refusalHeaders({ code, extra }: Refusal): Record<string, string> {
  const { status } = PROBLEMS[code];
  const retryAfter = extra.retryAfterSeconds ?? (status === 503 ? RETRY_AFTER : undefined);
  return {
    ...(code === 'unsupported_encoding' && { 'accept-encoding': 'identity' }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) }),
  };
}
