import type { Storage, Troubles } from '../ports/index.js';
import { doubtOf, firstBelief, nextBelief, surelyPast, type Belief } from '../core/base/believed-time.js';

export interface TimeOptions {
  storage: Storage;
  troubles: Troubles;
  /** The clock of the machine. */
  now: () => Date;
  /** Milliseconds of one that only ever runs. */
  running?: () => number;
  /** Told once when the clock is no longer believed, and once when it is again. */
  onChange: (change: { isBelieved: boolean; believed: Date; clock: Date }) => void;
}

/**
 * Makes what answers, at each round, the moment by which things may be deleted. What is believed is on disk before
 * it is acted on.
 */
export function timeBelieved({
  storage,
  troubles,
  now,
  running = () => performance.now(),
  onChange,
}: TimeOptions): () => Promise<Date> {
  let belief: Belief | undefined;
  let isDoubted = false;

  function tell({ moment, reading }: Belief, isBelieved: boolean): void {
    if (isBelieved) troubles.end('clock');
    else troubles.begin('clock');
    if (isBelieved === !isDoubted) return;
    isDoubted = !isBelieved;
    onChange({ isBelieved, believed: new Date(moment), clock: new Date(reading.wall) });
  }

  return async () => {
    const reading = { wall: now().getTime(), running: running() };
    const kept = belief ? undefined : await storage.read.believedTime.get();
    const next = belief ? nextBelief(belief, reading) : firstBelief(kept?.getTime(), reading);
    belief = next;
    tell(next, doubtOf(next) === 0);
    await storage.write(({ believedTime }) => believedTime.set(new Date(next.moment)));
    return new Date(surelyPast(next));
  };
}
