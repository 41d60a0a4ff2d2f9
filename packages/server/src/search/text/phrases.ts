import { foldText } from '@1eleve1stage/sdk/rules';
import { isAsking, isLinking, isTelling } from '../../core/search/rules/asking-words.js';
import { fullWordsOf } from '../../core/search/rules/french.js';
import { isSaid, sayingOf } from '../../core/search/rules/meanings.js';
import { hearingOf } from '../../core/search/rules/sound.js';
import { stemOf } from '../../core/search/rules/stem.js';

/** A word or a job that titles name, as most of them write it. */
export interface Phrase {
  kind: 'word' | 'job';
  text: string;
}

/** The word that is being typed. */
export interface Unfinished {
  last: string;
  /** Stems of what offers say for it. */
  meant: readonly string[];
}

/** Words of a job's name at most: a longer one is a sentence. */
const LONGEST_JOB = 5;

/** Where a title says one thing after another. */
const CLAUSES = /[:;,/|–—()«»!?]+|\s-\s|\s(?:et|ou)\s/;

/** Beginnings of titles before the job itself. */
const LEAD_IN =
  /^.*?\b(?:m[ée]tiers?|profession|poste|offre|stage|d[ée]couverte)\s+(?:de\s+l[’']|de\s+la\s+|du\s+|des\s+|de\s+|d[’']|en\s+)/iu;

/** A word or a job, however titles spell it. */
interface Counted {
  kind: Phrase['kind'];
  /** How often each spelling is met. */
  spellings: Map<string, number>;
  times: number;
  beginsSo: boolean;
}

/**
 * The words, and the jobs, of titles that go on from what is typed, or mean it; those that most titles have first, each
 * in the spelling that most of them have; of as many, what pupils say, too, then by the alphabet. Words that only ask are none.
 */
export function phrasesOf(titles: readonly string[], { last, meant }: Unfinished): Phrase[] {
  const isMeant = (word: string): boolean => word.startsWith(last) || meant.includes(stemOf(word));
  const counts = new Map<string, Counted>();
  const count = (kind: Phrase['kind'], text: string): void => {
    const key = keyOf(text);
    const beginsSo = foldText(text).startsWith(last);
    const known = counts.get(key) ?? {
      kind,
      spellings: new Map<string, number>(),
      times: 0,
      beginsSo: false,
    };
    known.beginsSo ||= beginsSo;
    known.spellings.set(text, (known.spellings.get(text) ?? 0) + 1);
    known.times += 1;
    // What a title has as a word, and another as a job of one word in both genders, is a word.
    if (kind === 'word') known.kind = kind;
    counts.set(key, known);
  };
  for (const clause of titles.flatMap((title) => title.split(CLAUSES))) {
    const job = clause.replace(LEAD_IN, '').trim();
    const words = withoutAsking(job.split(/\s+/));
    const found = words.filter((word) => foldText(word).split(' ').some(isMeant));
    if (found.length === 0) continue;
    for (const word of new Set(found)) if (tells(word)) count('word', plain(word));
    if (words.length > 1 && words.length <= LONGEST_JOB && found.some(tells))
      count('job', plain(words.join(' ')));
  }
  const counted = [...counts.values()].map((one) => {
    const text = commonest(one.spellings);
    return { ...one, text, isSaid: isSaid(sayingOf(fullWordsOf(text))) };
  });
  const inOrder = counted.sort(
    (a, b) => b.times - a.times || Number(b.isSaid) - Number(a.isSaid) || compareTexts(a.text, b.text),
  );
  return withoutMisspelt(inOrder)
    .sort((a, b) => Number(b.beginsSo) - Number(a.beginsSo))
    .map(({ kind, text }) => ({ kind, text }));
}

/** The key that all spellings of a word or a job share: genders and numbers are one. */
export function keyOf(text: string): string {
  return [...new Set(fullWordsOf(text).map(stemOf))].sort().join(' ');
}

/** Without those that sound as a commoner one does. */
function withoutMisspelt<One extends { text: string }>(commonestFirst: readonly One[]): One[] {
  const heard = new Set<string>();
  return commonestFirst.filter(({ text }) => {
    const sound = fullWordsOf(text)
      .map((word) => hearingOf(word) ?? word)
      .join(' ');
    return !heard.has(sound) && heard.add(sound);
  });
}

/** The spelling that most titles have; of several, one that has accents, by the alphabet. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const isPlain = (text: string): number => Number(/^[\w\s]*$/.test(text));
  const [first] = [...spellings].sort(
    ([a, x], [b, y]) => y - x || isPlain(a) - isPlain(b) || compareTexts(a, b),
  );
  return first?.[0] ?? '';
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Without the words that ask or link at either end: « Stage de coiffure » is said of « coiffure ». */
function withoutAsking(words: readonly string[]): string[] {
  const asks = (word: string): boolean => isAsking(foldText(word)) || isLinking(foldText(word));
  const from = words.findIndex((word) => !asks(word));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((word) => !asks(word)) + 1);
}

/** True for a word that says something of a job. */
function tells(word: string): boolean {
  return foldText(word).split(' ').some(isTelling);
}

/** With a small first letter, unless the word is an acronym, and without the article before an apostrophe. */
function plain(text: string): string {
  const bare = text.replace(/^(?:l|d|qu)[’']/i, '').replace(/(?<![.…])[.…]+$/, '');
  const quiet = bare.replaceAll(SHOUTED, (word) => word.toLowerCase());
  return /^\p{Lu}{2}/u.test(quiet) ? quiet : quiet.charAt(0).toLowerCase() + quiet.slice(1);
}

/** A word in capitals that is too long for an acronym. */
const SHOUTED = /\p{Lu}{5,}/gu;
