import type { FoundOffer, Grade, Language } from '@1eleve1stage/sdk/contract';
import type { Block, StoredApplication, StoredOffer } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { link, text } from '../../mail/letter.js';
import { plainTitle } from '../../words/plain-words.js';
import { letterTexts } from './texts/index.js';

/** Offers that a letter shows. */
const MOST = 3;

/** Offers that are looked at, to leave out those that the pupil applied to. */
const LOOKED_AT = 16;

/** Radii to look within, in km: the first that finds something counts. */
const [NEAR_KM, ...WIDER_KM] = [20, 40, 100];

/**
 * Offers near an application's for the same weeks and grade to which its pupil did not apply, whatever came of it, as a
 * letter shows them; none while the search is not there.
 */
export async function nearOffers(
  { storage, search, publicUrl, now }: Pick<Ports, 'storage' | 'search' | 'publicUrl' | 'now'>,
  {
    application: { id: applicationId, mode, weeks },
    offer,
    grade,
    language,
  }: { application: StoredApplication; offer: StoredOffer; grade: Grade; language: Language },
): Promise<Block[]> {
  const { latitude, longitude } = offer.content.location;
  if (!search.isReady) return [];
  const { offers } = search.search({
    ...{ mode, grade, weeks, now: now(), limit: LOOKED_AT },
    ...{ centre: { latitude, longitude }, radiusKm: NEAR_KM ?? 20, widerKm: WIDER_KM },
  });
  // The search writes them so.
  const found = JSON.parse(offers.toString()) as FoundOffer[];
  const others: FoundOffer[] = [];
  for (const one of found) {
    if (others.length === MOST) break;
    const theirs = await storage.read.applications.otherStatuses(applicationId, one.id);
    if (one.id !== offer.id && theirs.length === 0) others.push(one);
  }
  if (others.length === 0) return [];
  const { near } = letterTexts(language);
  return [
    text(near.title),
    ...others.map(({ id, title, employer, location }) => {
      const words = near.offer(plainTitle(title), plainTitle(employer.name), plainTitle(location.city));
      return link(words, `${publicUrl}/s/offers/${id}${language === 'fr' ? '' : `?lang=${language}`}`);
    }),
  ];
}
