import { SECTOR_CODES, SECTORS, type OfferCompletion } from '@1eleve1stage/sdk/contract';
import type { Mode, SearchCriteria } from '../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { isTelling } from '../core/search/rules/asking-words.js';
import { readQuery } from '../core/search/rules/query-words.js';
import { LEAST_TITLE_WORTH } from '../core/search/rules/relevance.js';
import { titleOfCard } from './cards/card.js';
import { findAnswers, type Scope } from './match/find-answers.js';
import type { Segment } from './segment.js';
import { Sample } from './sample.js';
import { phrasesOf } from './text/phrases.js';

/** Titles that are read for what they have in common: more would tell nothing new. */
const TITLES = 300;

/** Sectors suggested at most, so that jobs have their place. */
const MOST_SECTORS = 2;

/** The text that is typed, and which offers may be meant. */
interface Asked {
  mode: Mode;
  text: string;
  limit: number;
  now: Date;
  schoolYear?: number;
}

/**
 * Words that may be meant by what is typed so far: words and jobs of titles, as titles write them, and sectors; each
 * finds something now. Likeliest first.
 *
 * @param find works out a search, typos forgiven where nothing is found without
 */
export function complete(
  find: (criteria: SearchCriteria) => { total: number; scope: Scope },
  { mode, text, limit, now, schoolYear }: Asked,
): OfferCompletion[] {
  const base: SearchCriteria = { mode, radiusKm: 0, limit: 0, now, ...(schoolYear && { schoolYear }) };
  const { scope } = find({ ...base, words: text });
  if (scope.words.length === 0) return [];
  const phrases = phrasesOf(sampleTitles(scope), lastOf(scope, text));
  const offers = phrases.slice(0, limit).map(({ kind, text: phrase }): OfferCompletion => {
    return { kind, text: phrase, total: find({ ...base, words: phrase }).total, query: { q: phrase } };
  });
  const sectors = sectorsOf(text).map((code): OfferCompletion => {
    const total = find({ ...base, sectors: [code] }).total;
    return { kind: 'sector', text: SECTORS[code], total, query: { sectors: [code] } };
  });
  const found = [...sectors.slice(0, MOST_SECTORS), ...offers].filter(({ total }) => total > 0);
  return found.slice(0, limit);
}

/** The word that is being typed, or the last before it that tells what is asked for. */
function lastOf({ words }: Scope, text: string): string {
  const last = foldText(text).split(' ').at(-1) ?? '';
  return isTelling(last) ? last : (words.at(-1)?.full ?? last);
}

/** Titles of offers that have all words in their title, spread over all there are. */
function sampleTitles(scope: Scope): string[] {
  const inTitle = scope.words.length * LEAST_TITLE_WORTH;
  const { found, relevances } = scope.workspace;
  const sample = new Sample<[Segment, number]>(TITLES);
  findAnswers(scope, (segment, count) => {
    for (let index = 0; index < count; index += 1) {
      if ((relevances[index] ?? 0) >= inTitle) sample.show(() => [segment, found[index] ?? 0]);
    }
  });
  return sample.kept.map(([segment, offer]) => titleOfCard(segment.cards, offer));
}

/** Sectors in whose name every word typed begins a word. */
function sectorsOf(text: string): (typeof SECTOR_CODES)[number][] {
  const typed = readQuery(text).words.map(({ full }) => full);
  return SECTOR_CODES.filter((code) => {
    const words = foldText(SECTORS[code]).split(' ');
    return typed.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}
