import type { DigestContents, MailMessage } from '../../../../ports/index.js';
import { nameForItsPeople } from '../../../accounts/name-to-bear.js';
import { toMailboxToken } from '../../../mail/rules/mailbox-token.js';
import { asFirstRead } from '../../as-employer-reads.js';
import { readableWaiting } from '../../readable-waiting.js';
import { readStanding } from '../../send-digest.js';
import { toStop } from '../about.js';
import type { WritingPorts } from '../read-letter.js';
import type { Reader } from './find-reader.js';
import { digestLetter, type WaitingOne } from './digest-letter.js';

/** Candidates whose words a letter shows. */
const MOST = 5;

/**
 * Writes what waits in an organisation as it is when the letter leaves, to a member.
 *
 * @returns undefined where it need not leave: they do not want it, or nobody waits
 */
export async function writeDigest(
  ports: WritingPorts,
  { of, publisherId }: DigestContents,
  { contact, publisher, language, mailbox, marks: { stoppedAt }, unwanted }: Reader,
): Promise<MailMessage | undefined> {
  const { storage, secret, publicUrl, now } = ports;
  if (stoppedAt || unwanted.includes(of)) return undefined;
  const standing = await readStanding(storage.read, publisherId, now());
  if (of === 'waiting' && standing.waiting === 0) return undefined;
  const letter = digestLetter(of, {
    ...{ language, publicUrl, standing, firstName: contact.firstName, now: now() },
    ...{ organisation: nameForItsPeople(publisher), publisherId },
    waiting: await readWaiting(ports, publisherId),
  });
  const stop = toStop(publicUrl, { token: toMailboxToken(secret, mailbox), language, sort: of });
  return { to: contact.email, letter: { ...letter, stop } };
}

/** Those who wait, by the day until which they do; named to nobody, even where somebody opened who applies. */
async function readWaiting(ports: WritingPorts, publisherId: string): Promise<WaitingOne[]> {
  const { read } = ports.storage;
  const found = (await readableWaiting(read, publisherId)).first.slice(0, MOST);
  const all = await Promise.all(
    found.map(async (application): Promise<WaitingOne | undefined> => {
      const offer = await read.offers.get(application.offerId);
      if (!offer?.content || offer.hidden) return undefined;
      const words = await asFirstRead(read, application, ports.now());
      const { weeks, expiresAt } = application;
      return words && { ...words, weeks, title: offer.content.title, ...(expiresAt && { expiresAt }) };
    }),
  );
  return all.filter((one) => one !== undefined);
}
