import type { FoundOffer, Grade, Language } from '@1eleve1stage/sdk/contract';
import type { Block, StoredApplication, StoredOffer } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { link, text } from '../../mail/letter.js';
import { plainTitle } from '../../words/plain-words.js';
import { letterTexts } from './texts/index.js';

/** Offers that a letter shows. */
const MOST = 3;

/** Radii to look within, in km: the first that finds something counts. */
const [NEAR_KM, ...WIDER_KM] = [20, 40, 100];

/** Offers near an application's for the same weeks and grade, as a letter shows them; none while the search is not there. */
export function nearOffers(
  { search, publicUrl, now }: Pick<Ports, 'search' | 'publicUrl' | 'now'>,
  {
    application: { mode, weeks },
    offer,
    grade,
    language,
  }: { application: StoredApplication; offer: StoredOffer; grade: Grade; language: Language },
): Block[] {
  const { latitude, longitude } = offer.content.location;
  if (!search.isReady) return [];
  const { offers } = search.search({
    ...{ mode, grade, weeks, now: now(), limit: MOST + 1 },
    ...{ centre: { latitude, longitude }, radiusKm: NEAR_KM ?? 20, widerKm: WIDER_KM },
  });
  // The search writes them so.
  const found = JSON.parse(offers.toString()) as FoundOffer[];
  const others = found.filter(({ id }) => id !== offer.id);
  if (others.length === 0) return [];
  const { near } = letterTexts(language);
  return [
    text(near.title),
    ...others.slice(0, MOST).map(({ id, title, employer, location }) => {
      const words = near.offer(plainTitle(title), plainTitle(employer.name), plainTitle(location.city));
      return link(words, `${publicUrl}/s/offers/${id}${language === 'fr' ? '' : `?lang=${language}`}`);
    }),
  ];
}
