import type { Language } from '@1eleve1stage/sdk/contract';
import { layOut, type Mail } from '../../mail/layout.js';
import type { OutboxLetter } from '../../../ports/index.js';
import type { WritingPorts } from './read-letter.js';
import { writeLetter } from './write-letter.js';

/** A letter of the outbox, as whoever it is for would read it. */
export interface MailboxMessage extends Mail {
  lang: Language;
  createdAt: Date;
}

/** The letters that have not left, newest first: where no mail server is set, all of them. */
export async function readMailbox(ports: WritingPorts, limit: number): Promise<MailboxMessage[]> {
  const letters = await ports.storage.read.outbox.list(limit);
  const messages = await Promise.all(letters.map((letter) => readLetter(ports, letter)));
  return messages.filter((message) => message !== undefined);
}

async function readLetter(ports: WritingPorts, letter: OutboxLetter): Promise<MailboxMessage | undefined> {
  // One that cannot be written hides no other.
  const message = await writeLetter(ports, letter).catch(() => undefined);
  if (!message) return undefined;
  const { lang = 'fr' } = message.letter;
  return { ...layOut(message, ports.publicUrl), lang, createdAt: letter.createdAt };
}
