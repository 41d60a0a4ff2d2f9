import { foldText } from '@1eleve1stage/sdk/rules';
import { isAsking, isTelling } from '../../core/search/rules/asking-words.js';

/** A word or a job that titles name, as most of them write it. */
export interface Phrase {
  kind: 'word' | 'job';
  text: string;
}

/** Words of a job's name at most: a longer one is a sentence. */
const LONGEST_JOB = 5;

/** Where a title says one thing after another. */
const CLAUSES = /[:;,/|–—()«»!?]+|\s-\s|\s(?:et|ou)\s/;

/** Beginnings of titles before the job itself. */
const LEAD_IN =
  /^.*?\b(?:m[ée]tiers?|profession|poste|offre|stage|d[ée]couverte)\s+(?:de\s+l[’']|de\s+la\s+|du\s+|des\s+|de\s+|d[’']|en\s+)/iu;

/**
 * The words, and the jobs, of titles that go on from what is typed; those that most titles have first. Words that only
 * ask are none.
 *
 * @param last the word that is being typed
 */
export function phrasesOf(titles: readonly string[], last: string): Phrase[] {
  const isMeant = (word: string): boolean => word.startsWith(last);
  const counts = new Map<string, { phrase: Phrase; times: number; beginsSo: boolean }>();
  const count = (kind: Phrase['kind'], text: string): void => {
    const key = foldText(text);
    const known = counts.get(key);
    if (known) known.times += 1;
    else counts.set(key, { phrase: { kind, text }, times: 1, beginsSo: isMeant(key.split(' ')[0] ?? '') });
  };
  for (const clause of titles.flatMap((title) => title.split(CLAUSES))) {
    const job = clause.replace(LEAD_IN, '').trim();
    const words = withoutAsking(job.split(/\s+/));
    const meant = words.filter((word) => foldText(word).split(' ').some(isMeant));
    if (meant.length === 0) continue;
    for (const word of new Set(meant)) if (tells(word)) count('word', plain(word));
    if (words.length > 1 && words.length <= LONGEST_JOB && meant.some(tells))
      count('job', plain(words.join(' ')));
  }
  return [...counts.values()]
    .sort((a, b) => Number(b.beginsSo) - Number(a.beginsSo) || b.times - a.times)
    .map(({ phrase }) => phrase);
}

/** Without the words that ask at either end: « Stage coiffure » is said of « coiffure ». */
function withoutAsking(words: readonly string[]): string[] {
  const asks = (word: string): boolean => isAsking(foldText(word));
  const from = words.findIndex((word) => !asks(word));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((word) => !asks(word)) + 1);
}

/** True for a word that says something of a job. */
function tells(word: string): boolean {
  return foldText(word).split(' ').some(isTelling);
}

/** With a small first letter, unless the word is written in capitals, and without the article before an apostrophe. */
function plain(text: string): string {
  const bare = text.replace(/^(?:l|d|qu)[’']/i, '').replace(/(?<![.…])[.…]+$/, '');
  return /^\p{Lu}{2}/u.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
