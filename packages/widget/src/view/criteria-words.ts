import { DEFAULT_RADIUS_KM, sentence, yearToTell } from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { Texts } from '../words/catalogues.js';
import type { Criteria } from '../state/criteria.js';
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
  return [name, `${radiusKm}\u00a0km`].filter(Boolean).join(', ');
}

/** A week as on a chip, with its year where it is in another school year. */
function shortWeek(week: Week, texts: Texts, now: Date): string {
  return [weekInWords(week, texts, 'short'), yearToTell(week, now)].filter(Boolean).join(' ');
}

/** The school year asked for, where no weeks say theirs: `en 2027-2028`. */
function inYear({ year, weeks }: Criteria, texts: Texts): string | undefined {
  return year && !weeks[0] ? texts.weeks.inYear(year) : undefined;
}

/** The active criteria, one chip each, in the order of the form. */
export function chipsOf(criteria: Criteria, texts: Texts, now: Date): Chip[] {
  const { grade, words, asTyped, weeks, sectors, wheelchair } = criteria;
  const year = inYear(criteria, texts);
  const place = around(criteria, texts);
  const chips: (Chip | false | undefined | '')[] = [
    words && { of: 'words', label: words, isTyped: true, without: { words: '' } },
    asTyped && { of: 'asTyped', label: texts.activeCriteria.asTyped, without: { asTyped: false } },
    place && { of: 'centre', label: place, without: { centre: undefined, radiusKm: DEFAULT_RADIUS_KM } },
    grade && { of: 'grade', label: texts.common.grades[grade], without: { grade: undefined } },
    year && { of: 'year', label: sentence(year), without: { year: undefined } },
    ...weeks.map((week) => ({
      of: 'weeks' as const,
      label: shortWeek(week, texts, now),
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
export function summaryOf(criteria: Criteria, texts: Texts, now: Date): { what: string; rest: string[] } {
  const { grade, words, weeks, sectors } = criteria;
  const [week] = weeks;
  const [sector] = sectors;
  const inSectors =
    sector &&
    (sectors.length > 1 ? texts.activeCriteria.severalSectors(sectors.length) : texts.sectors[sector]);
  const rest = [
    around(criteria, texts) ?? texts.activeCriteria.anyPlace,
    grade && texts.common.grades[grade],
    week && (weeks.length > 1 ? texts.weeks.several(weeks.length) : shortWeek(week, texts, now)),
    inYear(criteria, texts),
    words && inSectors,
  ].filter((part): part is string => !!part);
  return { what: words || inSectors || texts.activeCriteria.anyJob, rest };
}

/** Where and when the offers are, under their count: `à 20 km d’Angers au plus, en 2027-2028`. */
export function whereOf(criteria: Criteria, texts: Texts): string {
  return [within(criteria, texts), inYear(criteria, texts)].filter(Boolean).join(', ');
}

function within(criteria: Criteria, texts: Texts): string | undefined {
  const { centre, radiusKm } = criteria;
  if (!centre) return undefined;
  if (centre.kind === 'position') return texts.results.nearMe(radiusKm);
  const name = communeIn(criteria);
  return name ? texts.results.near(radiusKm, name) : texts.results.within(radiusKm);
}
