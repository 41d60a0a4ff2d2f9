const MINUTE = 60_000;

/** Milliseconds before the second try; three times more before each one after. */
const FIRST_PAUSE = 5_000;

/** Longest pause between two tries. */
const LONGEST_PAUSE = 60 * MINUTE;

/** Tries of a message the mail server itself turns down: it may be full, or greylisting. */
const MOST_REFUSALS = 12;

/**
 * When to try a message again, or undefined when it is given up. A server that does not answer is waited
 * for as long as it takes; one that answers no is believed after some hours.
 *
 * @param tries tries made, this one included
 * @param isRefused true when the server answered that it does not want this message
 */
export function nextTry(tries: number, isRefused: boolean, now: Date): Date | undefined {
  if (isRefused && tries >= MOST_REFUSALS) return undefined;
  const pause = Math.min(FIRST_PAUSE * 3 ** (tries - 1), LONGEST_PAUSE);
  return new Date(now.getTime() + pause);
}
