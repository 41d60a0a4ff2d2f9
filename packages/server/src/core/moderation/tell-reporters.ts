import type { OfferId } from '@1eleve1stage/sdk/contract';
import { decidedLetter, receivedLetter } from './letters/moderation.js';
import { toStop } from '../applications/letters/about.js';
import type { Letter, LetterAllowance, Report, Stores } from '../../ports/index.js';
import { newId } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { toMailboxToken } from '../mail/rules/mailbox-token.js';
import type { Ports } from '../../ports/ports.js';

/** Whoever reports writes an address, which may be anybody's: two letters at once, then one a day. */
const RECEIVED: LetterAllowance = { limit: 2, perSecond: 1 / 86_400 };

/**
 * Of what was decided, too: who reports much is told of twenty offers, then of four a day; whose address was written
 * by somebody else gets no more.
 */
const DECIDED: LetterAllowance = { limit: 20, perSecond: 4 / 86_400 };

/** Open reports of one offer that are answered. */
const MOST = 500;

type Telling = Pick<Ports, 'secret' | 'now' | 'publicUrl' | 'operator'>;

/** Tells a reporter that the report came in, where an address was given and its mailbox takes the letter. */
export async function tellReceived(ports: Telling, stores: Stores, report: Report): Promise<void> {
  const { details } = report;
  if (details === 'unreadable' || details.email === undefined) return;
  const { email, language = 'fr' } = details;
  const mailbox = hashMailbox(ports.secret, email);
  if ((await stores.mailboxes.count(mailbox, 'reports', RECEIVED, ports.now())) > 0) return;
  await send(ports, stores, email, receivedLetter(language, report));
}

/** Tells those who reported an offer and left an address what was decided, each once. */
export async function tellDecided(
  ports: Telling,
  stores: Stores,
  decision: { offerId: OfferId; isHidden: boolean },
): Promise<void> {
  const told = new Set<string>();
  for (const { details } of await stores.moderation.reportsOf(decision.offerId, MOST)) {
    if (details === 'unreadable' || details.email === undefined) continue;
    const { email, language = 'fr' } = details;
    const mailbox = hashMailbox(ports.secret, email);
    if (told.has(mailbox)) continue;
    told.add(mailbox);
    if ((await stores.mailboxes.count(mailbox, 'decisions', DECIDED, ports.now())) > 0) continue;
    await send(ports, stores, email, decidedLetter(language, decision, ports));
  }
}

async function send(
  { secret, now, publicUrl }: Telling,
  { mailboxes, outbox }: Stores,
  to: string,
  letter: Letter,
): Promise<void> {
  const mailbox = hashMailbox(secret, to);
  if ((await mailboxes.get(mailbox)).stoppedAt) return;
  const stop = toStop(publicUrl, {
    token: toMailboxToken(secret, mailbox),
    language: letter.lang ?? 'fr',
  });
  const message = { to, letter: { ...letter, stop } };
  await outbox.add({ id: newId('ml'), createdAt: now(), contents: { kind: 'written', message } });
}
