import { layOut, type Mail } from '../mail/messages/index.js';
import type { Ports } from './ports.js';

/** A message of the outbox, as whoever it is for will read it. */
export interface MailboxMessage extends Mail {
  createdAt: Date;
}

/** The messages that have not left, newest first: where no mail server is set, all of them. */
export async function readMailbox({ storage }: Ports, limit: number): Promise<MailboxMessage[]> {
  const messages = await storage.read.outbox.list(limit);
  return messages.map((message) => ({ ...layOut(message), createdAt: message.createdAt }));
}
