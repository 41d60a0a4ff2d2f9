/** How much came of late: it fills with each, and leaks with time. */
export interface Bucket {
  level: number;
  at: Date;
}

/** The level that a bucket bears before it takes no more. */
export interface Brim {
  /** Level above which none is taken; `Infinity` for never. */
  limit: number;
  /** So many a second may come for ever. */
  perSecond: number;
}

/** The level that a bucket bears, and what more costs. */
export interface Allowance extends Brim {
  /** So many may come at once as usual; from there on, each doubling costs a bit more, twice the work. */
  free: number;
  /** Bits added at most. */
  mostExtraBits: number;
}

/** A bucket after some time. */
export function leaked(
  bucket: Bucket | undefined,
  { perSecond }: Pick<Brim, 'perSecond'>,
  now: Date,
): Bucket {
  if (!bucket) return { level: 0, at: now };
  // A clock that was put back takes nothing away.
  const seconds = Math.max(0, now.getTime() - bucket.at.getTime()) / 1000;
  return { level: Math.max(0, bucket.level - seconds * perSecond), at: now };
}

/** A bucket with one more. */
export function filled({ level, at }: Bucket): Bucket {
  return { level: level + 1, at };
}

/** Seconds until the bucket takes one more; 0 when it does now. */
export function secondsToWait({ level }: Bucket, { limit, perSecond }: Brim): number {
  return Math.max(0, (level + 1 - limit) / perSecond);
}

/** Bits that the level adds to the usual work. */
export function extraBits({ level }: Bucket, { free, mostExtraBits }: Allowance): number {
  return level <= free ? 0 : Math.min(mostExtraBits, Math.ceil(Math.log2(level / free)));
}
