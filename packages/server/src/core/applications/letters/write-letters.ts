import { digestOf } from './digest.js';
import {
  isAboutApplication,
  RECIPIENTS,
  type Letter,
  type MailMessage,
  type OutboxLetter,
} from '../../../ports/index.js';
import { groupOf } from '../../mail/groups.js';
import { readLetter, type Reading, type WritingPorts } from './read-letter.js';
import { compose, toWhole, writeLetter } from './write-letter.js';

/** A letter that leaves. */
interface Written {
  message: MailMessage;
  /** The others that are in it; those that are not go their own way. */
  along: readonly string[];
}

/**
 * Writes a letter as it leaves, and in it the others that waited for the same reader.
 *
 * @returns undefined when it need not leave any more
 * @throws Error when something it is written from cannot be opened
 */
export async function writeLetters(
  ports: WritingPorts,
  letter: OutboxLetter,
  others: readonly OutboxLetter[],
): Promise<Written | undefined> {
  const { contents } = letter;
  if (others.length > 0 && contents && isAboutApplication(contents)) {
    const reading = await readLetter(ports, letter, contents);
    return reading && writeTogether(ports, reading, others);
  }
  const message = await writeLetter(ports, letter);
  return message && { message, along: [] };
}

async function writeTogether(
  ports: WritingPorts,
  reading: Reading,
  others: readonly OutboxLetter[],
): Promise<Written | undefined> {
  const first = await compose(ports, reading);
  if (!first) return undefined;
  const [letters, along]: [Letter[], string[]] = [[first], []];
  for (const other of others) {
    const letter = await composeAlong(ports, reading, other).catch(() => undefined);
    if (!letter) continue;
    letters.push(letter);
    along.push(other.id);
  }
  const whole = along.length === 0 ? first : digestOf(RECIPIENTS[reading.contents.kind], letters);
  return { message: { to: reading.to, letter: toWhole(ports, reading, whole) }, along };
}

/** Undefined when it goes elsewhere by now, or nowhere. */
async function composeAlong(
  ports: WritingPorts,
  reading: Reading,
  other: OutboxLetter,
): Promise<Letter | undefined> {
  const { contents } = other;
  if (!contents || !isAboutApplication(contents)) return undefined;
  const theirs = await readLetter(ports, other, contents);
  return theirs && groupOf(theirs) === groupOf(reading) ? compose(ports, theirs) : undefined;
}
