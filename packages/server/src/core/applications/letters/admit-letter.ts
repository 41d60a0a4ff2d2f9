import {
  DAYTIME_LETTERS,
  isAboutApplication,
  RECIPIENTS,
  type ClaimedLetter,
  type LetterAllowance,
  type LetterBudget,
  type OutboxLetter,
} from '../../../ports/index.js';
import { inDaytime } from '../../base/hours-in-france.js';
import { groupOf } from '../../mail/groups.js';
import type { Ports } from '../../../ports/ports.js';
import { isUnasked, readLetter, type Reading, type WritingPorts } from './read-letter.js';

/**
 * A mailbox is one pupil's, a family's, or a teacher's who helps a whole class: 40 codes at once and 10 an hour
 * are more than they ask for, and fewer than bother whoever's address was written there by somebody else.
 */
const CODES: LetterAllowance = { limit: 40, perSecond: 10 / 3600 };

/** A contact who answers: a large employer's day at once, then a letter an hour. */
const PROVED: LetterAllowance = { limit: 20, perSecond: 1 / 3600 };

/** A mailbox that nothing came back from: enough to be seen, then a letter a day. */
const UNPROVED: LetterAllowance = { limit: 3, perSecond: 1 / 86_400 };

/** Letters that leave as one, at most. */
const MOST_TOGETHER = 50;

/** Milliseconds that letters which leave with another are its own: longer than a mail server may take. */
const TOGETHER_MS = 5 * 60_000;

/** Milliseconds between two looks at whether an employer wants letters again. */
const STOPPED_MS = 86_400_000;

/** A letter may leave, with others that waited for the same reader; or it waits in that group; or left in another. */
export type Admission = { others: readonly ClaimedLetter[] } | { heldFor: string; until: Date } | 'gathered';

/**
 * Whether a letter leaves now. What nobody young waits for does not leave at night. Those that nobody may have asked for (codes, what tells an employer or a legal
 * representative) are counted for the mailbox that receives them, whoever caused them; what is beyond waits, and
 * leaves with all the others that wait. Nothing is refused: nobody uses up what another needs, and nobody reads from
 * an answer of ours what a mailbox received.
 *
 * @throws what keeps the count from being written
 */
export async function admitLetter(ports: WritingPorts, letter: ClaimedLetter): Promise<Admission> {
  const morning = inDaytime(ports.now());
  // In a group of its own: it takes no other along, and none takes it.
  if (DAYTIME_LETTERS.includes(letter.kind) && morning > ports.now())
    return { heldFor: `morning/${letter.id}`, until: morning };
  const reading = await readUnasked(ports, letter);
  if (!reading) return { others: [] };
  const { marks, contents } = reading;
  if (!marks.stoppedAt) return count(ports, letter, reading);
  // An application is not lost for an employer who wants no letters now: it leaves if that changes.
  const isKept = RECIPIENTS[contents.kind] === 'employer';
  const until = new Date(ports.now().getTime() + STOPPED_MS);
  return isKept ? { heldFor: groupOf(reading), until } : { others: [] };
}

/** Undefined where nothing is counted: letters of other kinds, or that whoever writes them finds needless or damaged. */
async function readUnasked(ports: WritingPorts, letter: OutboxLetter): Promise<Reading | undefined> {
  const { contents } = letter;
  if (!contents || !isAboutApplication(contents) || !isUnasked(contents)) return undefined;
  return readLetter(ports, letter, contents).catch(() => undefined);
}

async function count(
  { storage, now }: Pick<Ports, 'storage' | 'now'>,
  letter: ClaimedLetter,
  reading: Reading,
): Promise<Admission> {
  const { mailbox } = reading;
  // A reminder is worth no letter of others: it goes by itself.
  const heldFor = reading.contents.kind === 'codeReminder' ? `alone/${letter.id}` : groupOf(reading);
  const [budget, allowance] = budgetOf(reading);
  return storage.write(async ({ mailboxes, outbox }) => {
    const moment = now();
    if (!(await outbox.begin(letter))) return 'gathered';
    const wait = letter.hasBegun ? 0 : await mailboxes.count(mailbox, budget, allowance, moment);
    if (wait > 0) return { heldFor, until: new Date(moment.getTime() + Math.ceil(wait * 1000)) };
    const until = new Date(moment.getTime() + TOGETHER_MS);
    return {
      others: await outbox.gather({ heldFor, by: letter.id, now: moment, until, limit: MOST_TOGETHER - 1 }),
    };
  });
}

function budgetOf({ contents, marks }: Reading): [LetterBudget, LetterAllowance] {
  if (contents.kind === 'code' || contents.kind === 'codeReminder') return ['codes', CODES];
  return ['notices', marks.provedAt ? PROVED : UNPROVED];
}
