/** The moment that was last believed, kept between two starts: what is deleted by time is deleted by it. */
export interface BelievedTime {
  /** Undefined before the first. */
  get(): Promise<Date | undefined>;
  set(moment: Date): Promise<void>;
}
