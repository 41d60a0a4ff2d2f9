/** Tries in all of what may be repeated. */
export const TRIES = 3;
/** Answers that another try may better. */
export const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
/** In seconds; a longer wait is for a person to decide. */
export const LONGEST_WAIT = 10;
/** Pause before the second try, in ms; it doubles, up to the longest. */
const FIRST_PAUSE = 300;
export const LONGEST_PAUSE = 3000;

/** Seconds the service asks to wait, from `Retry-After` in either of its forms. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/** Half as much to half as much again, so that a class does not come back all at once. */
export function jittered(milliseconds: number): number {
  return milliseconds * (0.5 + Math.random());
}

/**
 * The pause between a try and the next one, in ms, or undefined when there should be none.
 *
 * @param answer undefined when none came
 * @param tries those made so far
 */
export function pauseAfter(
  answer: { status: number; headers: Headers } | undefined,
  tries: number,
): number | undefined {
  if (answer && !RETRIED_STATUSES.includes(answer.status)) return undefined;
  const asked = answer && retryAfterOf(answer.headers);
  if (asked !== undefined) return asked > LONGEST_WAIT ? undefined : asked * 1000;
  return jittered(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1)));
}
