import type { Language } from '@1eleve1stage/sdk/contract';
import type {
  DigestKind,
  MailboxMarks,
  MemberContents,
  PersonContact,
  Publisher,
} from '../../../../ports/index.js';
import { hashMailbox } from '../../../mail/rules/mailbox.js';
import { unwantedDigests } from '../../../mail/rules/unwanted-digests.js';
import type { WritingPorts } from '../read-letter.js';

/** A member of an organisation, as a letter leaves to them. */
export interface Reader {
  contact: PersonContact;
  publisher: Publisher;
  language: Language;
  /** Keyed hash of their mailbox, and what is known of it. */
  mailbox: string;
  marks: MailboxMarks;
  /** Digests of this organisation that they do not want. */
  unwanted: readonly DigestKind[];
}

/** Undefined for who is no member any more. */
export async function findReader(
  { storage: { read }, secret }: WritingPorts,
  { publisherId, personId }: Pick<MemberContents, 'publisherId' | 'personId'>,
): Promise<Reader | undefined> {
  const mail = await read.members.mailOf(publisherId, personId);
  const contact = (await read.members.getPerson(personId))?.contact;
  const publisher = await read.accounts.getPublisher(publisherId);
  if (!mail || !contact || !publisher) return undefined;
  const mailbox = hashMailbox(secret, contact.email);
  const marks = await read.mailboxes.get(mailbox);
  const unwanted = unwantedDigests(marks, mail);
  return { contact, publisher, language: mail.language, mailbox, marks, unwanted };
}
