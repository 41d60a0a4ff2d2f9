import type { ApplicationInput } from '@1eleve1stage/sdk/contract';

/** One wish to apply: asked again with the same key, it has one effect at most. */
export interface Attempt {
  readonly key: string;
  readonly input: ApplicationInput;
  /** It left once and no answer came back: it may have arrived. */
  readonly isUnanswered: boolean;
}

/** The attempt that sends this input: the one before when it says the same, else a new one. */
export function attemptFor(
  before: Attempt | undefined,
  input: ApplicationInput,
  newKey: () => string,
): Attempt {
  // Compared as text: both were built by `toInput`, in the same order.
  if (before && JSON.stringify(before.input) === JSON.stringify(input)) return before;
  return { key: newKey(), input, isUnanswered: false };
}

/** A random key. Pages without TLS lack `randomUUID`, and have `getRandomValues`. */
export function newIdempotencyKey(
  source: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = crypto,
): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
