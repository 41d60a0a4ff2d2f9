import type { Texts } from '../i18n/texts.js';
import { USUAL_RADIUS, type Criteria } from '../state/criteria.js';
import { centreInWords } from './centre-words.js';
import { weekInWords } from './weeks.js';

/** An active criterion, in words, and what taking it out changes. */
export interface Chip {
  label: string;
  /** The criterion it stands for. */
  of: keyof Criteria;
  /** True for words of the pupil's own. */
  isTyped?: boolean;
  without: Partial<Criteria>;
}

/** The name of the commune searched around. */
export function communeIn({ centre }: Criteria): string | undefined {
  return centre?.kind === 'commune' ? centre.name : undefined;
}

/** `Angers, 20 km`; undefined without a centre. */
function around(criteria: Criteria, texts: Texts): string | undefined {
  const { centre, radiusKm } = criteria;
  if (!centre) return undefined;
  const name = centre.kind === 'commune' ? communeIn(criteria) : centreInWords(centre, texts);
  return [name, `${radiusKm} km`].filter(Boolean).join(', ');
}

/** The active criteria, one chip each, in the order of the form. */
export function chipsOf(criteria: Criteria, texts: Texts): Chip[] {
  const { grade, words, weeks, sectors, wheelchair } = criteria;
  const place = around(criteria, texts);
  const chips: (Chip | false | undefined | '')[] = [
    words && { of: 'words', label: words, isTyped: true, without: { words: '' } },
    place && { of: 'centre', label: place, without: { centre: undefined, radiusKm: USUAL_RADIUS } },
    grade && { of: 'grade', label: texts.common.grades[grade], without: { grade: undefined } },
    ...weeks.map((week) => ({
      of: 'weeks' as const,
      label: weekInWords(week, texts, 'short'),
      without: { weeks: weeks.filter((other) => other !== week) },
    })),
    ...sectors.map((sector) => ({
      of: 'sectors' as const,
      label: texts.sectors[sector],
      without: { sectors: sectors.filter((other) => other !== sector) },
    })),
    wheelchair && { of: 'wheelchair', label: texts.results.wheelchair, without: { wheelchair: false } },
  ];
  return chips.filter((chip) => !!chip);
}

/** The summary bar: what is sought, then where, for whom and when. */
export function summaryOf(criteria: Criteria, texts: Texts): { what: string; rest: string[] } {
  const { grade, words, weeks, sectors } = criteria;
  const [week] = weeks;
  const [sector] = sectors;
  const rest = [
    around(criteria, texts) ?? texts.asked.anyPlace,
    grade && texts.common.grades[grade],
    week && (weeks.length > 1 ? texts.weeks.several(weeks.length) : weekInWords(week, texts, 'short')),
    words &&
      sector &&
      (sectors.length > 1 ? texts.asked.severalSectors(sectors.length) : texts.sectors[sector]),
  ].filter((part): part is string => !!part);
  if (words) return { what: words, rest };
  if (!sector) return { what: texts.asked.anyJob, rest };
  return {
    what: sectors.length > 1 ? texts.asked.severalSectors(sectors.length) : texts.sectors[sector],
    rest,
  };
}

/** Where the offers are, under their count: `à 20 km d’Angers au plus`. */
export function whereOf(criteria: Criteria, texts: Texts): string {
  const { centre, radiusKm } = criteria;
  if (!centre) return '';
  if (centre.kind === 'position') return texts.results.nearMe(radiusKm);
  const name = communeIn(criteria);
  return name ? texts.results.near(radiusKm, name) : texts.results.within(radiusKm);
}
