/** Challenges that an application used: each serves once. */
export interface SpentChallenges {
  /** False, and nothing written, when it was spent before. */
  spend(hash: string, expiresAt: Date): Promise<boolean>;
  /** Forgets those that expired, which nobody can use any more, so many at most; how many. */
  dropExpired(now: Date, limit: number): Promise<number>;
}
