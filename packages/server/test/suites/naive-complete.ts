import { SECTOR_CODES, SECTORS, type OfferCompletion } from '@1eleve1stage/sdk/contract';
import { foldText } from '@1eleve1stage/sdk/rules';
import type { OfferSearch, SearchCriteria, StoredOffer } from '../../src/ports/index.js';
import { isTelling } from '../../src/core/search/rules/asking-words.js';
import { NAMED } from '../../src/core/search/rules/meanings.js';
import { readQuery } from '../../src/core/search/rules/query-words.js';
import { LEAST_TITLE_WORTH } from '../../src/core/search/rules/relevance.js';
import { keyOf, phrasesOf, type Phrase } from '../../src/search/text/phrases.js';
import { naiveFind } from './naive-search.js';

/** Letters from which what pupils say is guessed. */
const SHORTEST_SAID = 3;

type Asked = Parameters<OfferSearch['complete']>[0];

/** What completes a text, as it is specified: all titles are read, and all that pupils say is gone through. */
export function naiveComplete(
  offers: Iterable<StoredOffer>,
  { mode, text, limit, now, schoolYear }: Asked,
): OfferCompletion[] {
  const all = [...offers];
  const base: SearchCriteria = { mode, radiusKm: 0, limit: 0, now, ...(schoolYear && { schoolYear }) };
  const count = (criteria: Partial<SearchCriteria>): number =>
    naiveFind(all, { ...base, ...criteria })?.found.length ?? 0;

  const typed = phrasesFor(text);
  const guesses = typed.length < limit ? guessesFor(text).map(phrasesFor) : [];
  const turns = Array.from({ length: Math.max(0, ...guesses.map(({ length }) => length)) }, (_, turn) =>
    guesses.flatMap((phrases) => phrases.slice(turn, turn + 1)),
  );
  const phrases: Phrase[] = [];
  for (const phrase of [...typed, ...turns.flat()])
    if (!phrases.some((one) => keyOf(one.text) === keyOf(phrase.text))) phrases.push(phrase);

  const sectors = sectorsBegunBy(text).map((code): OfferCompletion => ({
    ...{ kind: 'sector', text: SECTORS[code], total: count({ sectors: [code] }), query: { sectors: [code] } },
  }));
  const jobs = phrases.slice(0, limit).map(({ kind, text: phrase }): OfferCompletion => ({
    ...{ kind, text: phrase, total: count({ words: phrase }), query: { q: phrase } },
  }));
  return [...sectors.slice(0, 2), ...jobs].filter(({ total }) => total > 0).slice(0, limit);

  /** What titles say of offers that have all words there. */
  function phrasesFor(words: string): Phrase[] {
    const answer = naiveFind(all, { ...base, words }, true);
    if (!answer || answer.sought.length === 0) return [];
    const least = answer.sought.filter(({ adds }) => !adds).length * LEAST_TITLE_WORTH;
    const titles = answer.found
      .filter((offer) => answer.relevance(offer) >= least)
      .map((offer) => offer.content.title);
    const last = foldText(words).split(' ').at(-1) ?? '';
    const read = answer.sought.at(-1);
    const isLast = isTelling(last) && (!read || read.full.startsWith(last));
    return phrasesOf(titles, {
      last: isLast ? last : (read?.full ?? last),
      meant: [...(read?.related ?? []), ...(read?.near ?? [])],
    });
  }
}

/** What pupils say that goes on from all that is typed, or from its last word; the shortest first. */
function guessesFor(text: string): string[] {
  const words = foldText(text).split(' ');
  const whole = words.join(' ');
  const last = words.pop() ?? '';
  if (last.length < SHORTEST_SAID) return [];
  const wholes = NAMED.filter((said) => said.startsWith(whole));
  const lasts = words.length > 0 ? NAMED.filter((said) => said.startsWith(last) && !said.includes(' ')) : [];
  return [...wholes, ...lasts.map((said) => [...words, said].join(' '))]
    .filter((guess) => guess !== whole)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 3);
}

function sectorsBegunBy(text: string): (typeof SECTOR_CODES)[number][] {
  const typed = readQuery(text).words.map(({ full }) => full);
  return SECTOR_CODES.filter((code) =>
    typed.every((beginning) =>
      foldText(SECTORS[code])
        .split(' ')
        .some((word) => word.startsWith(beginning)),
    ),
  );
}
