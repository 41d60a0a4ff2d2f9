import { asTrial, composeLetter, toStop } from '../mail/messages/index.js';
import {
  RECIPIENTS,
  type LetterContents,
  type MailMessage,
  type OutboxLetter,
  type StoredApplication,
  type StoredOffer,
} from '../ports/index.js';
import { toProvingToken } from '../rules/link-proof.js';
import { hashMailbox } from '../rules/mailbox.js';
import { toMailboxToken } from '../rules/mailbox-token.js';
import { addressOf } from './addresses.js';
import type { Ports } from './ports.js';

/** What letters are written with. */
export type WritingPorts = Pick<Ports, 'storage' | 'places' | 'secret' | 'publicUrl'>;

/**
 * Writes a letter as it leaves, from what is stored of its application, its offer and the mailbox it goes to at that
 * moment. Until something came back from a mailbox, its letters hold our own words alone: the address may have been
 * typed by a stranger, and what a stranger wrote reaches nobody by us.
 *
 * @returns undefined when it need not leave any more: what it tells of was erased, nobody is there to read it, or
 *   somebody asked not to be written to
 * @throws Error when something it is written from cannot be opened
 */
export async function writeLetter(
  ports: WritingPorts,
  { id, applicationId, contents }: OutboxLetter,
): Promise<MailMessage | undefined> {
  if (!contents) throw new Error(`${id} does not open.`);
  if (contents.kind === 'written') return contents.message;
  const { read } = ports.storage;
  const application = applicationId && (await read.applications.get(applicationId));
  const offer = application && (await read.offers.get(application.offerId));
  if (!offer) return undefined;
  const to = addressOf(RECIPIENTS[contents.kind], application, offer);
  if (to === undefined) return undefined;
  const mailbox = hashMailbox(ports.secret, to);
  const { provedAt, stoppedAt } = await read.mailboxes.get(mailbox);
  if (stoppedAt && isUnasked(contents)) return undefined;
  const isProved = provedAt !== undefined || !isUnasked(contents);
  return compose(ports, contents, { application, offer, to, mailbox, isProved });
}

/** Pupils who entered a code asked for what follows; whoever else is written to may not have asked for anything. */
function isUnasked({ kind }: Exclude<LetterContents, { kind: 'written' }>): boolean {
  return kind === 'code' || RECIPIENTS[kind] !== 'pupil';
}

interface Reading {
  application: StoredApplication;
  offer: StoredOffer;
  to: string;
  mailbox: string;
  isProved: boolean;
}

async function compose(
  { places, secret, publicUrl }: WritingPorts,
  contents: Exclude<LetterContents, { kind: 'written' }>,
  { application, offer, to, mailbox, isProved }: Reading,
): Promise<MailMessage | undefined> {
  const { personal, rejectionReason } = application;
  const { postcode, city } = offer.content.location;
  const town = (await places.ofAddress(postcode, city))?.name;
  const language = personal?.language ?? 'fr';
  const letter = composeLetter(contents, {
    about: { application, offer: offer.content, language, town, isProved },
    personal,
    rejectionReason,
    publicUrl,
    prove: (token) => toProvingToken(secret, token, mailbox),
  });
  if (!letter) return undefined;
  const stop = isUnasked(contents) && {
    stop: toStop(publicUrl, toMailboxToken(secret, mailbox), letter.lang ?? 'fr'),
  };
  const whole = { ...letter, ...stop };
  const recipient = RECIPIENTS[contents.kind];
  return { to, letter: application.mode === 'test' ? asTrial(whole, recipient) : whole };
}
