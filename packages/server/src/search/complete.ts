import { SECTOR_CODES, SECTORS, type OfferCompletion } from '@1eleve1stage/sdk/contract';
import type { Mode, SearchCriteria } from '../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { isTelling } from '../core/search/rules/asking-words.js';
import { beginningWith } from '../core/search/rules/beginnings.js';
import { NAMED } from '../core/search/rules/meanings.js';
import { readQuery } from '../core/search/rules/query-words.js';
import { LEAST_TITLE_WORTH } from '../core/search/rules/relevance.js';
import { titleOfCard } from './cards/card.js';
import { findAnswers, type Scope } from './match/find-answers.js';
import type { Segment } from './segment.js';
import { Sample } from './sample.js';
import { keyOf, phrasesOf, type Phrase, type Unfinished } from './text/phrases.js';

/** Titles that are read for what they have in common: more would tell nothing new. */
const TITLES = 300;

/** Sectors suggested at most, so that jobs have their place. */
const MOST_SECTORS = 2;

/** Letters from which what pupils say is guessed, and how many guesses there are. */
const SHORTEST_SAID = 3;
const MOST_SAID = 3;

/** The text that is typed, and which offers may be meant. */
interface Asked {
  mode: Mode;
  text: string;
  limit: number;
  now: Date;
  schoolYear?: number;
}

/** Works out a search; the last word is still being typed, or it is whole. */
type Find = (criteria: SearchCriteria, isUnfinished: boolean) => { total: number; scope: Scope };

/**
 * Words that may be meant by what is typed so far: words and jobs of titles, as titles write them, and sectors; each
 * finds something now. Likeliest first.
 */
export function complete(find: Find, { mode, text, limit, now, schoolYear }: Asked): OfferCompletion[] {
  const base: SearchCriteria = { mode, radiusKm: 0, limit: 0, now, ...(schoolYear && { schoolYear }) };
  const phrasesFor = (words: string): Phrase[] => {
    const { scope } = find({ ...base, words }, true);
    return scope.words.length === 0 ? [] : phrasesOf(sampleTitles(scope), unfinishedOf(scope, words));
  };
  const typed = phrasesFor(text);
  const said = typed.length < limit ? saidFor(text).map(phrasesFor) : [];
  const phrases = [...typed, ...inTurn(said)];
  const keys = phrases.map(({ text: phrase }) => keyOf(phrase));
  const offers = phrases
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .slice(0, limit)
    .map(({ kind, text: phrase }): OfferCompletion => {
      const { total } = find({ ...base, words: phrase }, false);
      return { kind, text: phrase, total, query: { q: phrase } };
    });
  const sectors = sectorsOf(text).map((code): OfferCompletion => {
    const { total } = find({ ...base, sectors: [code] }, false);
    return { kind: 'sector', text: SECTORS[code], total, query: { sectors: [code] } };
  });
  const found = [...sectors.slice(0, MOST_SECTORS), ...offers].filter(({ total }) => total > 0);
  return found.slice(0, limit);
}

/** The word that is being typed, or the last before it that tells what is asked for. */
function unfinishedOf({ words }: Scope, text: string): Unfinished {
  const typed = foldText(text).split(' ').at(-1) ?? '';
  const read = words.at(-1);
  const last = isTelling(typed) && read?.full.startsWith(typed) !== false ? typed : (read?.full ?? typed);
  return { last, meant: read ? [...read.related, ...read.near] : [] };
}

/** The first of each list, then the second of each, and so on. */
function inTurn<One>(lists: readonly (readonly One[])[]): One[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Words and expressions that pupils say for what is typed so far, the shortest first. */
function saidFor(text: string): string[] {
  const typed = foldText(text).split(' ');
  const last = typed.pop() ?? '';
  if (last.length < SHORTEST_SAID) return [];
  const before = typed.map((word) => `${word} `).join('');
  // An expression takes the place of all that is typed, a word that of its beginning.
  const words = before === '' ? [] : beginningWith(NAMED, last).filter((one) => !one.includes(' '));
  return [...beginningWith(NAMED, before + last), ...words.map((one) => before + one)]
    .filter((one) => one !== before + last)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_SAID);
}

/** Titles of offers that have all words in their title, spread over all there are. */
function sampleTitles(scope: Scope): string[] {
  const inTitle = scope.words.filter(({ adds }) => !adds).length * LEAST_TITLE_WORTH;
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
