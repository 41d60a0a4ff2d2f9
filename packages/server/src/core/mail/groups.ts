import { RECIPIENTS, type Mode, type Recipient } from '../../ports/index.js';
import { SPELLINGS, spellingOf } from './rules/mailbox.js';

/** A letter, and where it goes. */
interface Addressed {
  mailbox: string;
  contents: { kind: keyof typeof RECIPIENTS };
  application: { mode: Mode };
  to: string;
}

/**
 * The name of the letters that may leave as one: the same reader, in the same role and mode, under a name that leads
 * where the others of the group do. They are counted together; but what leaves as one goes to one address, and were
 * that a name which a stranger made up, what a pupil waits for would never arrive.
 */
export function groupOf({ mailbox, contents, application, to }: Addressed): string {
  return toGroup(mailbox, RECIPIENTS[contents.kind], application.mode, spellingOf(to));
}

/** All groups of a mailbox. */
export function groupsOf(mailbox: string): string[] {
  const recipients = ['pupil', 'employer', 'representative'] as const;
  const modes = ['live', 'test'] as const;
  return recipients.flatMap((recipient) =>
    modes.flatMap((mode) => SPELLINGS.map((spelling) => toGroup(mailbox, recipient, mode, spelling))),
  );
}

function toGroup(mailbox: string, recipient: Recipient, mode: Mode, spelling: string): string {
  return `${mailbox}/${recipient}/${mode}/${spelling}`;
}
