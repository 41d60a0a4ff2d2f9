import * as z from 'zod/mini';

/** How puzzles are made and solved. */
export const PROOF_ALGORITHMS = ['sha256-zero-bits'] as const;

/**
 * Work to do before applying with a publishable key. The last 64 characters of `challenge` are 32 bytes in
 * hexadecimal; puzzle `i`, from 0, is solved by a number `n` when the SHA-256 of these 32 bytes, of `i` and of
 * `n`, each as 4 bytes, the highest first, begins with `bits` bits that are zero.
 */
export const Challenge = z.object({
  /** Signed: it is good for this key and this offer, once, until it expires. */
  challenge: z.string(),
  algorithm: z.enum(PROOF_ALGORITHMS),
  /** Number of puzzles. */
  puzzles: z.number(),
  /** Each takes 2 to that power tries, on average. */
  bits: z.number(),
  expiresAt: z.iso.datetime(),
});
export type Challenge = z.infer<typeof Challenge>;

/** Shows that the work was done. */
export const Proof = z.strictObject({
  /** As it was answered. */
  challenge: z.string().check(z.minLength(1), z.maxLength(300)),
  /** The number that solves each puzzle, in order. */
  solution: z.array(z.int().check(z.gte(0), z.lte(0xffffffff))).check(z.minLength(1), z.maxLength(64)),
});
export type Proof = z.infer<typeof Proof>;
