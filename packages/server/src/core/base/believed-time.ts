/** Two clocks at one moment, milliseconds. */
export interface Reading {
  /** The clock of the machine: anybody may set it, rightly or wrongly. */
  wall: number;
  /** One that only ever runs, from some moment on. */
  running: number;
}

/** The time as it is believed: the clock of the machine, unless it jumps. */
export interface Belief {
  /** The moment believed; kept between two starts. */
  moment: number;
  reading: Reading;
  /** When, by the clock that only runs, the other one began to run evenly. */
  evenSince: number;
}

/** Clocks that are set right by a server of time differ by less. */
const TOLERANCE = 2 * 60_000;

/** Longest time between two runs that is believed at once. */
const LONGEST_REST = 3_600_000;

/** A clock that runs evenly for so long after a jump was set right by somebody, perhaps. */
const PROBATION = 3_600_000;

/** Milliseconds that the moment believed then comes nearer in one: a day an hour. */
const APPROACH = 24;

/** The belief at a start. @param kept moment last believed, if any ever was */
export function firstBelief(kept: number | undefined, reading: Reading): Belief {
  const isBelieved = kept === undefined || Math.abs(reading.wall - kept) <= LONGEST_REST;
  return { moment: isBelieved ? reading.wall : kept, reading, evenSince: reading.running };
}

/**
 * The belief some time after. A clock that jumps is not followed: the moment believed goes on as time passes.
 * Only once the clock has run evenly for an hour it comes nearer, by a day an hour at most.
 */
export function nextBelief(before: Belief, reading: Reading): Belief {
  const elapsed = Math.max(0, reading.running - before.reading.running);
  const isEven = Math.abs(reading.wall - before.reading.wall - elapsed) <= TOLERANCE;
  const evenSince = isEven ? before.evenSince : reading.running;
  const expected = before.moment + elapsed;
  const gap = reading.wall - expected;
  if (Math.abs(gap) <= TOLERANCE) return { moment: reading.wall, reading, evenSince };
  const most = reading.running - evenSince < PROBATION ? 0 : APPROACH * elapsed;
  return { moment: expected + Math.min(most, Math.max(-most, gap)), reading, evenSince };
}

/** The moment before which what is over may be deleted: of two, the one that deletes less. */
export function surelyPast({ moment, reading }: Belief): number {
  return Math.min(moment, reading.wall);
}

/** Milliseconds that the clock is ahead of what is believed, negative behind; 0 when it is believed. */
export function doubtOf({ moment, reading }: Belief): number {
  const gap = reading.wall - moment;
  return Math.abs(gap) <= TOLERANCE ? 0 : gap;
}
