import { RECIPIENTS, type Mode, type Recipient } from '../ports/index.js';
import type { Reading } from './read-letter.js';

/** The name of the letters that may leave as one: the same reader, in the same role and mode. */
export function groupOf({ mailbox, contents, application }: Reading): string {
  return toGroup(mailbox, RECIPIENTS[contents.kind], application.mode);
}

/** All groups of a mailbox. */
export function groupsOf(mailbox: string): string[] {
  const recipients = ['pupil', 'employer', 'representative'] as const;
  const modes = ['live', 'test'] as const;
  return recipients.flatMap((recipient) => modes.map((mode) => toGroup(mailbox, recipient, mode)));
}

function toGroup(mailbox: string, recipient: Recipient, mode: Mode): string {
  return `${mailbox}/${recipient}/${mode}`;
}
