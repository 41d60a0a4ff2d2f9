import { SECTORS } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../src/ports/index.js';
import { isSmallInSentences } from '../../src/core/search/rules/asking-words.js';
import { fullWordsOf } from '../../src/core/search/rules/french.js';
import { kindOfHouse } from '../../src/core/search/rules/house-names.js';
import { isKnown, JOINED, SAID_WORDS } from '../../src/core/search/rules/meanings.js';
import { compareCandidates, mayBeMeant, nearnessOf } from '../../src/core/search/rules/mending.js';
import type { QueryWord } from '../../src/core/search/rules/query-words.js';
import type { WordsOfOffers } from '../../src/core/search/rules/readings.js';
import {
  ALONE,
  BESIDE,
  FIELDS,
  KIND,
  NO_KIND,
  isBearing as bears,
  isNaming as names,
  titleClassOf,
  worthOf,
  worthTogether,
  type Field,
  type Likeness,
} from '../../src/core/search/rules/relevance.js';
import { saysNothing } from '../../src/core/search/rules/silent-titles.js';
import { toSought, type HowSought, type SoughtWord } from '../../src/core/search/rules/sought-words.js';
import { hearingOf } from '../../src/core/search/rules/sound.js';
import { stemOf } from '../../src/core/search/rules/stem.js';

/** What words are in some offers, as it is specified: each is looked for in each. */
export class NaiveWords {
  readonly #shown: readonly StoredOffer[];

  /** @param shown offers that anybody sees */
  constructor(shown: readonly StoredOffer[]) {
    this.#shown = shown;
  }

  toSought(word: QueryWord, how: HowSought = {}): SoughtWord {
    return toSought(word, how, ({ stem }, isNaming) =>
      this.#shown.some((offer) =>
        FIELDS.some(
          (field) =>
            (!isNaming || names({ field })) && wordsIn(offer, field).some((one) => stemIn(one) === stem),
        ),
      ),
    );
  }

  /** @param passing offers that pass all other criteria */
  among(passing: readonly StoredOffer[]): WordsOfOffers {
    const count = (offers: readonly StoredOffer[], words: readonly SoughtWord[]): number =>
      offers.filter((offer) => words.every((word) => worthIn(offer, word) > 0)).length;
    return {
      answers: (word) => count(this.#shown, [this.toSought(word)]) > 0,
      write: (word) =>
        this.#shown.some((offer) => FIELDS.some((field) => wordsIn(offer, field).includes(word))),
      countBearing: (first, ...others) =>
        count(passing, [this.toSought(first, { bears: true }), ...others.map((word) => this.toSought(word))]),
      likeliest: (typed) => this.#likeliest(typed),
    };
  }

  #likeliest(typed: string): string | undefined {
    const bearing = FIELDS.filter((field) => bears({ field }));
    const ofOffers = this.#shown.flatMap((offer) => bearing.flatMap((field) => wordsIn(offer, field)));
    const candidates = [...new Set([...ofOffers, ...saidNear(typed)])].flatMap((word) => {
      const nearness = nearnessOf(typed, word);
      if (nearness === undefined) return [];
      const inTitle = this.#shown.filter((offer) => wordsIn(offer, 'title').includes(word));
      return [{ word, nearness, titles: inTitle.length + Number(SAID.has(word)) }];
    });
    const likeliest = candidates.sort(compareCandidates)[0]?.word;
    return likeliest && (JOINED.get(likeliest) ?? likeliest);
  }
}

/** What a word is worth in an offer, by the best place and way it is found, and how many others are; 0 where it is not. */
export function worthIn(offer: StoredOffer, word: SoughtWord): number {
  const worths = new Map<string, number>();
  let beginning = 0;
  for (const field of FIELDS) {
    if (word.bears && !bears({ field })) continue;
    for (const one of wordsIn(offer, field)) {
      const likeness = likenessOf(word, one);
      if (likeness === undefined) continue;
      const worth = worthOf(likeness, { field, place: placeIn(offer, field, one) });
      if (likeness === 'beginning') beginning = Math.max(beginning, worth);
      else worths.set(one, Math.max(worths.get(one) ?? 0, worth));
    }
  }
  const together = worths.size > 0 ? worthTogether(Math.max(...worths.values()), worths.size - 1) : 0;
  // An expression is worth what the least of its words is.
  const parts = word.parts.map((part) => worthIn(offer, part));
  return Math.max(together, beginning, ...(parts.length > 0 ? [Math.min(...parts)] : []));
}

/** How a word of an offer answers one of a query; undefined when it does not. */
function likenessOf(word: SoughtWord, one: string): Likeness | undefined {
  const stem = stemIn(one);
  if (word.parts.length === 0 && stem === word.stem) return word.wholly;
  if (word.related.includes(stem)) return 'related';
  if (word.sounds && !(word.isKnown && isKnown(stem)) && isHeardIn(word.full, one)) return 'sounding';
  if (word.near.includes(stem)) return 'near';
  return word.begins && one.startsWith(word.full) ? 'beginning' : undefined;
}

function isHeardIn(word: string, one: string): boolean {
  const heard = hearingOf(word);
  return heard !== undefined && heard === hearingOf(one);
}

const TEXTS: Record<Field, (offer: StoredOffer) => string> = {
  title: ({ content }) => content.title,
  sector: ({ content }) => SECTORS[content.sector.code],
  employer: ({ content }) => content.employer.name,
  city: ({ content }) => content.location.city,
  description: ({ content }) => content.description,
};

/** The words of an offer that a search reads. */
function wordsIn(offer: StoredOffer, field: Field): readonly string[] {
  const text = TEXTS[field](offer);
  const words = readBefore.get(text) ?? fullWordsOf(text);
  readBefore.set(text, words);
  return field === 'description' ? words.filter((word) => !isSmallInSentences(word)) : words;
}

/** To read the same texts again for each word of a query would take minutes. */
const readBefore = new Map<string, readonly string[]>();
const stems = new Map<string, string>();

function stemIn(word: string): string {
  const stem = stems.get(word) ?? stemOf(word);
  stems.set(word, stem);
  return stem;
}

/** Words that mean something whatever offers there are. */
const SAID = new Set([...SAID_WORDS, ...JOINED.keys()]);

/** Those of them that are near what was typed. */
function saidNear(typed: string): readonly string[] {
  const near = nearBefore.get(typed) ?? [...SAID].filter((word) => isSaidNear(typed, word));
  nearBefore.set(typed, near);
  return near;
}

function isSaidNear(typed: string, word: string): boolean {
  const nearness = nearnessOf(typed, word);
  return nearness !== undefined && mayBeMeant(nearness, JOINED.has(word));
}

/** To hear thousands of words again for each search would take minutes, too. */
const nearBefore = new Map<string, readonly string[]>();

/** The class of a word of an offer within its field. */
function placeIn(offer: StoredOffer, field: Field, word: string): number {
  if (field === 'title') return titleClassOf(new Set(wordsIn(offer, 'title').map(stemIn)).size);
  if (field === 'description') return saysNothing(wordsIn(offer, 'title')) ? ALONE : BESIDE;
  if (field !== 'employer') return 0;
  return kindOfHouse(offer.content.employer.name).includes(word) ? KIND : NO_KIND;
}
