/** Letters of a reason that somebody is to read: a sentence at least, a page at most. */
export const REASON_LETTERS = { least: 10, most: 1000 } as const;

/** A reason as it is told; undefined where it is too short, or too long. */
export function readReason(typed: string): string | undefined {
  const reason = typed.trim();
  return reason.length < REASON_LETTERS.least || reason.length > REASON_LETTERS.most ? undefined : reason;
}
