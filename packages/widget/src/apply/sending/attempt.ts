import type { ApplicationInput, Proof } from '@1eleve1stage/sdk/contract';
import { toJson } from '../../service/open-client.js';

/** One wish to apply: asked again with the same key, it has one effect at most. */
export interface Attempt {
  readonly key: string;
  readonly input: ApplicationInput;
  /** Part of what is sent, once it is there: what may have arrived goes again with the same. */
  readonly proof?: Proof;
  /** It left once and no answer came back: it may have arrived. */
  readonly isUnanswered: boolean;
}

/** The attempt that sends this input: the one before when it says the same, else a new one. */
export function attemptFor(
  before: Attempt | undefined,
  input: ApplicationInput,
  newKey: () => string = newIdempotencyKey,
): Attempt {
  // Compared as text: both were built by `toInput`, in the same order.
  if (before && toJson(before.input) === toJson(input)) return before;
  return newAttempt(input, newKey);
}

export function newAttempt(input: ApplicationInput, newKey: () => string = newIdempotencyKey): Attempt {
  return { key: newKey(), input, isUnanswered: false };
}

/** A random key. Pages without TLS lack `randomUUID`, and have `getRandomValues`. */
export function newIdempotencyKey(
  source: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = crypto,
): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
