import type { SearchCriteria } from '../../ports/index.js';
import { JOINED, SAID_WORDS } from '../../core/search/rules/meanings.js';
import { compareCandidates, mayBeMeant, type Candidate } from '../../core/search/rules/mending.js';
import type { QueryWord } from '../../core/search/rules/query-words.js';
import type { WordsOfOffers } from '../../core/search/rules/readings.js';
import { isBearing as bears, isNaming as names, SPOTS } from '../../core/search/rules/relevance.js';
import { asWritten } from '../../core/search/rules/spelling.js';
import { toSought, type HowSought, type SoughtWord } from '../../core/search/rules/sought-words.js';
import { titleOfCard } from '../cards/card.js';
import { toFilter, toTest } from '../match/filter.js';
import { countAnswers } from '../match/find-answers.js';
import { toPasses } from '../match/rows.js';
import { runsOf } from '../match/runs.js';
import type { Workspace } from '../match/workspace.js';
import { finish } from '../pauses.js';
import { offerOf, spotOf } from '../postings.js';
import type { Segment } from '../segment.js';
import { postingsAt, postingsOf } from '../text/dictionary.js';
import { toKinships } from '../text/kinships.js';
import { remembered, type KnownWords } from './known-words.js';
import { nearWords, type Dictionary } from './near-words.js';

/** Titles that are read for how they write a word. */
const TITLES = 50;

/** A segment, and which of its offers it shows. */
interface Shown {
  segment: Segment;
  isShown: (offer: number) => boolean;
}

/** Words of offers, and what is remembered of them. */
interface IndexedWords {
  segments: readonly Segment[];
  workspace: Workspace;
  known: KnownWords;
}

/** Words in the offers that an index shows, wherever these are. */
export class WordsOfIndex {
  readonly #segments: readonly Segment[];
  readonly #workspace: Workspace;
  readonly #anywhere: SearchCriteria;
  /** Offers that each segment shows; made once they are asked for. */
  #shown: readonly Shown[] | undefined;
  readonly #known: KnownWords;

  constructor(
    { segments, workspace, known }: IndexedWords,
    { mode, now }: Pick<SearchCriteria, 'mode' | 'now'>,
  ) {
    this.#segments = segments;
    this.#workspace = workspace;
    this.#known = known;
    this.#anywhere = { mode, now, radiusKm: 0, limit: 0 };
  }

  toSought(word: QueryWord, how: HowSought = {}): SoughtWord {
    return toSought(word, how, (one, isNaming) => this.#isWritten(one, isNaming));
  }

  /** Words that decide how those of a search are read. */
  among(criteria: SearchCriteria): WordsOfOffers {
    const { mended, answered } = this.#known;
    return {
      answers: (word) => remembered(answered, word.full, () => this.#isAnswered(this.toSought(word))),
      write: (word) => this.#isSpelt(word),
      countBearing: (first, ...others) =>
        this.#count(
          [this.toSought(first, { bears: true }), ...others.map((word) => this.toSought(word))],
          criteria,
        ),
      likeliest: (typed) => remembered(mended, typed, () => this.#likeliest(typed)),
    };
  }

  /** A word as most titles write it. */
  spell(word: string): string {
    return remembered(this.#known.spelt, word, () => this.#spell(word));
  }

  #spell(word: string): string {
    const titles: string[] = [];
    for (const { segment, isShown } of this.#showing()) {
      const { text, cards } = segment;
      for (const posting of postingsOf(text, word)) {
        if (titles.length === TITLES) break;
        if (IN_TITLE[spotOf(posting)] && isShown(offerOf(posting)))
          titles.push(titleOfCard(cards, offerOf(posting)));
      }
    }
    return asWritten(titles, word);
  }

  #likeliest(typed: string): string | undefined {
    const candidates = new Map<string, Candidate>();
    // Behind a word of titles, none that is less near is likelier.
    let farthest: number | undefined;
    const add = (word: string, nearness: number, titles: number): void => {
      const before = candidates.get(word)?.titles ?? 0;
      candidates.set(word, { word, nearness, titles: before + titles });
      if (titles > 0) farthest = Math.min(farthest ?? nearness, nearness);
    };
    for (const [place, nearness] of nearWords(SAID, typed)) {
      const said = SAID.keys[place] ?? '';
      if (mayBeMeant(nearness, JOINED.has(said))) add(said, nearness, 1);
    }
    for (const shown of this.#showing()) {
      const { text } = shown.segment;
      for (const [place, nearness] of nearWords(text, typed, farthest)) {
        const { isBorne, titles } = countTitles(shown, place);
        if (isBorne) add(text.keys[place] ?? '', nearness, titles);
      }
    }
    const likeliest = [...candidates.values()].sort(compareCandidates)[0]?.word;
    return likeliest && (JOINED.get(likeliest) ?? likeliest);
  }

  /** True where an offer answers: the first that is shown tells. */
  #isAnswered(word: SoughtWord): boolean {
    if (word.parts.length > 0) return this.#count([word], this.#anywhere) > 0;
    return this.#showing().some(({ segment, isShown }) =>
      runsOf(segment, word).some(({ from, to }) =>
        segment.text.postings.subarray(from, to).some((posting) => isShown(offerOf(posting))),
      ),
    );
  }

  #count(words: readonly SoughtWord[], criteria: SearchCriteria): number {
    return countAnswers({ segments: this.#segments, workspace: this.#workspace, criteria, words });
  }

  #isWritten({ stem }: QueryWord, isNaming: boolean): boolean {
    return this.#showing().some(({ segment: { text }, isShown }) => {
      for (const word of postingsOf(text.stems, stem)) {
        for (const posting of postingsAt(text, word)) {
          if ((!isNaming || NAMING[spotOf(posting)]) && isShown(offerOf(posting))) return true;
        }
      }
      return false;
    });
  }

  #isSpelt(word: string): boolean {
    return this.#showing().some(({ segment: { text }, isShown }) =>
      postingsOf(text, word).some((posting) => isShown(offerOf(posting))),
    );
  }

  #showing(): readonly Shown[] {
    if (!this.#shown) {
      const filter = toFilter(this.#anywhere);
      this.#shown = this.#segments.map((segment) => ({
        segment,
        isShown: toPasses(toTest(filter, segment)),
      }));
    }
    return this.#shown;
  }
}

const BEARING = SPOTS.map(bears);
const NAMING = SPOTS.map(names);
const IN_TITLE = SPOTS.map(({ field }) => field === 'title');

const SAID_KEYS = [...new Set([...SAID_WORDS, ...JOINED.keys()])].sort();

/** Words that pupils say, and expressions as one, as a dictionary: they may be meant where no offer has them. */
const SAID: Dictionary = { keys: SAID_KEYS, ...finish(toKinships(SAID_KEYS)) };

/** How many of the titles shown have a word, and whether any offer shown is borne by it. */
function countTitles({ segment, isShown }: Shown, word: number): { isBorne: boolean; titles: number } {
  let [isBorne, titles] = [false, 0];
  for (const posting of postingsAt(segment.text, word)) {
    if (!BEARING[spotOf(posting)] || !isShown(offerOf(posting))) continue;
    isBorne = true;
    if (IN_TITLE[spotOf(posting)]) titles += 1;
  }
  return { isBorne, titles };
}
