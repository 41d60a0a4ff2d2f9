import { SECTORS } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../i18n/index.js';
import { USUAL_RADIUS, type Centre, type Criteria } from '../state/criteria.js';
import { weekInWords } from './weeks.js';

/** An active criterion, in words, and what taking it out changes. */
export interface Chip {
  label: string;
  /** True for words of the pupil's own. */
  isTyped?: boolean;
  without: Partial<Criteria>;
}

/** `Angers, 20 km`; undefined without a centre. */
function around({ centre, radiusKm }: Criteria, texts: Texts): string | undefined {
  if (!centre) return undefined;
  const name = centre.kind === 'commune' ? centre.name : centreInWords(centre, texts);
  return [name, `${radiusKm} km`].filter(Boolean).join(', ');
}

/** What the field of the commune says: `Angers (49000)`. */
export function centreInWords(centre: Centre | undefined, texts: Texts): string {
  if (!centre) return '';
  if (centre.kind === 'typed') return centre.text;
  if (centre.kind === 'position') return texts.search.aroundMe;
  return [centre.name, centre.postcode && `(${centre.postcode})`].filter(Boolean).join(' ');
}

/** The active criteria, one chip each, in the order of the form. */
export function chipsOf(criteria: Criteria, texts: Texts): Chip[] {
  const { grade, words, weeks, sectors, wheelchair } = criteria;
  const place = around(criteria, texts);
  const chips: (Chip | false | undefined | '')[] = [
    words && { label: words, isTyped: true, without: { words: '' } },
    place && { label: place, without: { centre: undefined, radiusKm: USUAL_RADIUS } },
    grade && { label: texts.common.grades[grade], without: { grade: undefined } },
    ...weeks.map((week) => ({
      label: weekInWords(week, texts, 'short'),
      without: { weeks: weeks.filter((other) => other !== week) },
    })),
    ...sectors.map((sector) => ({
      label: SECTORS[sector],
      without: { sectors: sectors.filter((other) => other !== sector) },
    })),
    wheelchair && { label: texts.results.wheelchair, without: { wheelchair: false } },
  ];
  return chips.filter((chip) => !!chip);
}

/** The summary bar: what is sought, then where, for whom and when. */
export function summaryOf(criteria: Criteria, texts: Texts): { what: string; rest: string[] } {
  const { grade, words, weeks, sectors } = criteria;
  const [week] = weeks;
  const [sector] = sectors;
  const rest = [
    around(criteria, texts) ?? texts.search.anyPlace,
    grade && texts.common.grades[grade],
    week && (weeks.length > 1 ? texts.weeks.several(weeks.length) : weekInWords(week, texts, 'short')),
    words && sector && (sectors.length > 1 ? texts.search.severalSectors(sectors.length) : SECTORS[sector]),
  ].filter((part): part is string => !!part);
  if (words) return { what: words, rest };
  if (!sector) return { what: texts.search.anyJob, rest };
  return { what: sectors.length > 1 ? texts.search.severalSectors(sectors.length) : SECTORS[sector], rest };
}

/** Where the offers are, under their count: `à 20 km d’Angers au plus`. */
export function whereOf({ centre, radiusKm }: Criteria, texts: Texts): string {
  if (!centre) return '';
  if (centre.kind === 'position') return texts.results.nearMe(radiusKm);
  return centre.kind === 'commune' && centre.name
    ? texts.results.near(radiusKm, centre.name)
    : texts.results.within(radiusKm);
}
