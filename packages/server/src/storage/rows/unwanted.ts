import { LETTER_SORTS, type MailboxMarks } from '../../ports/index.js';

/** The sorts of letters that a row says are not wanted; what a release to come calls so is none of ours. */
export function readUnwanted(said: string | null | undefined): Pick<MailboxMarks, 'unwanted'> {
  const words = new Set(said?.split(' '));
  const unwanted = LETTER_SORTS.filter((sort) => words.has(sort));
  return unwanted.length === 0 ? {} : { unwanted };
}
