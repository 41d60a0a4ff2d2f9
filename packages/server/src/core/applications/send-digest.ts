import type { Membership, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { unwantedDigests } from '../mail/rules/unwanted-digests.js';
import { readableWaiting } from './readable-waiting.js';
import { digestMorning, digestOfMorning, quietWeeksAfter } from './rules/digest-due.js';

/** What a member's mail tells of an organisation, in numbers. */
export interface Standing {
  waiting: number;
  held: number;
  taken: number;
  shown: number;
}

/**
 * Has a member told what waits, once a morning at most, whichever service is first: that it was looked at is kept in
 * the transaction that keeps the letter.
 *
 * @param moment that is believed
 */
export async function sendDigest(
  ports: Ports,
  { publisherId, personId }: Pick<Membership, 'publisherId' | 'personId'>,
  moment: Date,
): Promise<void> {
  await ports.storage.write(async (stores) => {
    const mail = await stores.members.mailOf(publisherId, personId);
    const morning = mail && digestMorning(moment, mail);
    if (!morning) return;
    const email = (await stores.members.getPerson(personId))?.contact?.email;
    const marks =
      email === undefined ? undefined : await stores.mailboxes.get(hashMailbox(ports.secret, email));
    const standing = await readStanding(stores, publisherId, moment);
    const { waiting, held, taken, shown } = standing;
    const unwanted = unwantedDigests(marks ?? {}, mail);
    const isReached = marks !== undefined && marks.stoppedAt === undefined;
    const of = isReached
      ? digestOfMorning(
          morning,
          { waiting, others: held + taken + shown },
          { unwanted, quietWeeks: mail.quietWeeks },
        )
      : undefined;
    const quietWeeks = quietWeeksAfter(mail.quietWeeks, waiting, of);
    await stores.members.setMail(publisherId, personId, { lookedAt: moment, quietWeeks });
    if (!of) return;
    const contents = { kind: 'digest', of, publisherId, personId } as const;
    await stores.outbox.add({ id: newId('ml'), createdAt: moment, contents });
  });
}

/** How many candidates whom somebody may read wait for an answer, have a seat held or took it, and how many offers pupils see. */
export async function readStanding(stores: Stores, publisherId: string, now: Date): Promise<Standing> {
  const { applications, offers } = stores;
  const count = (statuses: Parameters<typeof applications.countWith>[2]['statuses']): Promise<number> =>
    applications.countWith(publisherId, 'live', { statuses });
  return {
    waiting: (await readableWaiting(stores, publisherId)).count,
    held: await count(['accepted']),
    taken: await count(['confirmed']),
    shown: (await offers.list(publisherId, 'live', { part: { name: 'shown', now }, limit: MOST_OFFERS }))
      .length,
  };
}

/** Offers that are counted at most: of an account with more, nobody reads a number in a letter. */
const MOST_OFFERS = 100;
