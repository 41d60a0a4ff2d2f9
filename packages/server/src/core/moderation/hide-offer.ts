import type { OfferId } from '@1eleve1stage/sdk/contract';
import { hiddenLetter } from './letters/moderation.js';
import type { KnownOffer, ListPosition, StoredApplication } from '../../ports/index.js';
import { isPending } from '../applications/rules/application-life.js';
import { Refusal } from '../base/refusal.js';
import { toAct } from '../applications/acts/act.js';
import { post } from '../applications/acts/letters.js';
import type { Ports } from '../../ports/ports.js';
import { tellContact, townOf } from './tell-contact.js';
import { tellDecided } from './tell-reporters.js';

/** Applications whose pupils are written to in one transaction. */
const STEP = 100;

/** The outcome of hiding: the offer, and who is told. */
export interface Hidden {
  offer: KnownOffer;
  /** True where its contact is written to. */
  isContactTold: boolean;
  /** Pupils who are written to. */
  pupils: number;
  /** Reports that it answers. */
  reports: number;
}

/**
 * Takes an offer down, for whoever runs the service: nobody is shown it, nobody applies, and its publisher cannot
 * change that. Its contact is told why, and how to contest; pupils with an application under way and their families
 * are told to be careful; those who reported it, that it is done. Once more with another reason tells the contact again.
 *
 * @throws Refusal `offer_not_found`
 */
export async function hideOffer(
  ports: Ports,
  { id, reason, by }: { id: OfferId; reason: string; by: string },
): Promise<Hidden> {
  const { storage, events } = ports;
  const known = await storage.read.offers.get(id);
  if (!known) throw new Refusal('offer_not_found');
  const town = await townOf(ports, known);
  const done = await storage.write(async (stores) => {
    const now = ports.now();
    const offer = (await stores.offers.get(id)) ?? known;
    const isReported = (await stores.moderation.reportsOf(id, 1)).length > 0;
    await stores.offers.hide(id, { at: offer.hidden?.at ?? now, reason });
    await stores.moderation.note({ offerId: id, act: 'hide', by, reason, at: now });
    await tellDecided(ports, stores, { offerId: id, isHidden: true });
    const reports = await stores.moderation.close(id, now);
    const isContactTold =
      offer.hidden?.reason !== reason &&
      (await tellContact(ports, stores, { offer, town }, (decided) =>
        hiddenLetter(decided, { reason, at: now, isReported }, ports),
      ));
    return { offer, isContactTold, reports, isNew: !offer.hidden };
  });
  events.tell({ sign: 'offer_hidden', publisher: done.offer.publisherId, offer: id });
  const { isNew, ...hidden } = done;
  return { ...hidden, pupils: isNew ? await tellPupils(ports, done.offer) : 0 };
}

async function tellPupils(ports: Ports, { id: offerId, publisherId, mode }: KnownOffer): Promise<number> {
  let pupils = 0;
  let after: ListPosition | undefined;
  for (;;) {
    const page = { offerId, limit: STEP, ...(after && { after }) };
    const found = await ports.storage.read.applications.list(publisherId, mode, page);
    const concerned = found.filter(isConcerned);
    if (concerned.length > 0) await writeTo(ports, concerned);
    pupils += concerned.length;
    const last = found.at(-1);
    if (!last || found.length < STEP) return pupils;
    after = { createdAt: last.submittedAt, id: last.id };
  }
}

function isConcerned({ status, personal }: StoredApplication): boolean {
  return personal !== undefined && (isPending(status) || status === 'confirmed');
}

async function writeTo(ports: Ports, applications: readonly StoredApplication[]): Promise<void> {
  await ports.storage.write(async (stores) => {
    for (const application of applications) {
      const act = await toAct(ports, stores, application);
      await post(act, { kind: 'offerHidden' });
      await post(act, { kind: 'offerHiddenFamily' });
    }
  });
}
