import { foldText } from '../../rules/search/fold.js';
import { startsOneEditAway } from '../../rules/search/typo.js';

/** A word or a job that titles name, as most of them write it. */
export interface Phrase {
  kind: 'word' | 'job';
  text: string;
}

/** Words of a job's name at most: a longer one is a sentence. */
const LONGEST_JOB = 5;

/** Where a title says one thing after another. */
const CLAUSES = /[:;,/|–—()«»!?]+|\s-\s|\s(?:et|ou)\s/;

/** What titles begin with before the job itself. */
const LEAD_IN =
  /^.*?\b(?:m[ée]tiers?|profession|poste|stage|d[ée]couverte)\s+(?:de\s+l[’']|de\s+la\s+|du\s+|des\s+|de\s+|d[’']|en\s+)/iu;

/**
 * The words, and the jobs, of titles that go on from what is typed; those that most titles have first.
 *
 * @param isForgiving true where what is typed has a typo
 */
export function phrasesOf(titles: readonly string[], typed: string, isForgiving: boolean): Phrase[] {
  const last = foldText(typed).split(' ').at(-1) ?? '';
  const isMeant = (word: string): boolean =>
    word.startsWith(last) || (isForgiving && startsOneEditAway(last, word));
  const counts = new Map<string, { phrase: Phrase; times: number; beginsSo: boolean }>();
  const count = (kind: Phrase['kind'], text: string): void => {
    const key = foldText(text);
    const known = counts.get(key);
    if (known) known.times += 1;
    else counts.set(key, { phrase: { kind, text }, times: 1, beginsSo: isMeant(key.split(' ')[0] ?? '') });
  };
  for (const clause of titles.flatMap((title) => title.split(CLAUSES))) {
    const job = clause.replace(LEAD_IN, '').trim();
    const words = job.split(/\s+/);
    const meant = words.filter((word) => foldText(word).split(' ').some(isMeant));
    if (meant.length === 0) continue;
    for (const word of new Set(meant)) count('word', plain(word));
    if (words.length > 1 && words.length <= LONGEST_JOB) count('job', plain(job));
  }
  return [...counts.values()]
    .sort((a, b) => Number(b.beginsSo) - Number(a.beginsSo) || b.times - a.times)
    .map(({ phrase }) => phrase);
}

/** With a small first letter, unless the word is written in capitals, and without the article before an apostrophe. */
function plain(text: string): string {
  const bare = text.replace(/^(?:l|d|qu)[’']/i, '').replace(/(?<![.…])[.…]+$/, '');
  return /^\p{Lu}{2}/u.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
