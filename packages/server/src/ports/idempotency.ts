/** An answer to give again to the same request. */
export interface RecordedAnswer {
  /** SHA-256 of what was asked; another request under the same key is an error. */
  fingerprint: string;
  /** The answer that was given, as JSON can say it; encrypted at rest. Given back, its fields are in the same order. */
  value: unknown;
}

/** Answers kept for 24 h, so that a retried request has one effect. */
export interface Idempotency {
  /**
   * @param key SHA-256 of the caller, the endpoint and the Idempotency-Key
   * @param until when the answer is over that is to be recorded where there is none
   */
  find(key: string, now: Date, until?: Date): Promise<RecordedAnswer | undefined>;
  record(key: string, answer: RecordedAnswer, expiresAt: Date): Promise<void>;
  /** Forgets answers whose time is over, so many at most; how many. */
  dropExpired(now: Date, limit: number): Promise<number>;
}
