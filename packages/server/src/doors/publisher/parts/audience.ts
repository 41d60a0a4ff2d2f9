import type { OfferContent } from '../../../ports/index.js';
import { isReserved } from '../../../core/offers/rules/reservation.js';
import { areasInWords } from '../../pages/areas.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** Names of schools and places by their codes, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

export const NO_NAMES: Names = new Map();

/** Who may see an offer, after « montrée »: all pupils, or those of some schools. */
export function audienceInWords(
  scene: OwnScene,
  reservedFor: OfferContent['reservedFor'],
  names: Names,
): string {
  const { texts, shared } = wordsOf(scene);
  const { audience } = texts;
  if (!isReserved(reservedFor)) return audience.everybody;
  const { rep, qpv, schools = [], places = [] } = reservedFor ?? {};
  const named = schools.flatMap((uai) => names.get(uai) ?? []);
  const unnamed = schools.length - named.length;
  const groups = [
    rep && audience.rep,
    qpv && audience.qpv,
    ...named,
    unnamed > 0 && (named.length > 0 ? audience.others(unnamed) : audience.schools(unnamed)),
    ...areasInWords(shared.offer.areas, places, names),
  ];
  return audience.some(groups.filter(Boolean).join(', '));
}
