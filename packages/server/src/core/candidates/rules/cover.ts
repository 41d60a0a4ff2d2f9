import type { Pupil } from '@1eleve1stage/sdk/contract';
import { foldText } from '@1eleve1stage/sdk/rules';

/** What stands where something is covered: the same in every language. */
const COVER = '[…]';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Numbers to call, and addresses: who writes may be reached by them. */
const NUMBER = /\+?\p{Nd}(?:[\s.·_()/\u2212\p{Pd}]{0,3}\p{Nd}){8,}/gu;
const ADDRESS = /[^\s@,;:<>()]{1,64}@[^\s@,;:<>()]{1,250}/gu;

/** What mail programs make a link of. */
const LINK = /:\/\/|[\p{L}\p{N}]\.\p{L}{2}/u;

/** Ages of two digits, whoever's: a pupil may have had a birthday since they wrote. */
const AGE = /(?<![\p{L}\p{N}])\d{2}[\s-]*(?:ans|years?(?:[\s-]olds?)?)(?![\p{L}\p{N}])/giu;

/** Words of schools' names that many share. */
const KINDS_OF_SCHOOLS = new Set(
  'college lycee ecole cite scolaire general generale technologique polyvalent professionnel prive privee public publique etablissement et de du des la le les l d saint sainte'.split(
    ' ',
  ),
);

/** Parts of names that are words of every sentence. */
const PARTICLES = new Set(
  'le la l un une d de du da di et les des del dos von van der den ben bin abd ait the and'.split(' '),
);

const AGES: Readonly<Record<number, string>> = {
  ...{ 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize' },
  ...{ 17: 'dix sept', 18: 'dix huit', 19: 'dix neuf' },
};

/** Classes that tell the grade alone, which is not kept back, or one letter, which may be a word. */
const BARE_CLASS = /^(?:\d?(?:e|eme|de|nde)?|[a-z])$/;

/** What is known of who wrote. */
interface Known {
  pupil: Pick<Pupil, 'firstName' | 'lastName' | 'className'>;
  representative: string;
  age: number;
  school: string | undefined;
}

/**
 * A pupil's words with what we know of them covered: names, age, class, school; and ages, numbers and addresses,
 * whoever's they are. Rather too much than too little: whose name is a trade has that word covered too. A name that is
 * an article or a particle (« Lê ») is covered where it has a capital and begins no sentence: elsewhere it is a word.
 * What it cannot know, a brother's school, stays.
 */
export function cover(words: string, { pupil, representative, age, school }: Known): string {
  const secrets = [
    ...[pupil.firstName, pupil.lastName, representative].flatMap(ofName),
    ...ofAge(age),
    ...ofClass(pupil.className ?? ''),
    ...ofSchool(school ?? ''),
  ].filter((secret) => secret.length > 0);
  return coverSequences(
    words.replaceAll(ADDRESS, COVER).replaceAll(NUMBER, COVER).replaceAll(AGE, COVER),
    secrets,
  );
}

/** True for words that name a way to reach somebody: an address, a number to call, a link. */
export function namesAWay(words: string): boolean {
  return LINK.test(words) || words.replaceAll(ADDRESS, COVER).replaceAll(NUMBER, COVER) !== words;
}

type Sequence = readonly string[];

/** Where it ends what comes before a word: the words begin there, or a sentence does. */
const BEGINS_SENTENCE = /^$|[.!?…][\s«"“—-]*$/u;

/** The whole name, and each part that is no particle. */
function ofName(name: string): Sequence[] {
  const parts = folded(name);
  return [parts, ...parts.filter((part) => part.length > 2 && !PARTICLES.has(part)).map((part) => [part])];
}

function ofAge(age: number): Sequence[] {
  const said = [String(age), ...(AGES[age] === undefined ? [] : [AGES[age]])];
  return said.flatMap((number) => ['ans', 'years'].map((years) => [...number.split(' '), years]));
}

/** As it is named, and in one word: « 3e B », « 3eB ». */
function ofClass(name: string): Sequence[] {
  const parts = folded(name);
  return BARE_CLASS.test(parts.join('')) ? [] : [parts, [parts.join('')]];
}

/** The name without what kind of school it is, and without its town. */
function ofSchool(name: string): Sequence[] {
  const [own = ''] = name.split(/[,(]/);
  const telling = folded(own);
  const begins = telling.findIndex((word) => !KINDS_OF_SCHOOLS.has(word));
  return begins === -1 ? [telling] : [telling.slice(begins)];
}

function folded(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => foldText(word)).filter(Boolean);
}

function coverSequences(text: string, secrets: readonly Sequence[]): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ folded: foldText(word), begins: index, ends: index + word.length },
    mayBeName: /^\p{Lu}/u.test(word) && !BEGINS_SENTENCE.test(text.slice(Math.max(0, index - 4), index)),
  }));
  let [covered, from] = ['', 0];
  for (let at = 0; at < words.length;) {
    const length = Math.max(
      0,
      ...secrets
        .filter((one) => one.every((word, i) => words[at + i]?.folded === word))
        .filter(([word = '', ...more]) => more.length > 0 || !PARTICLES.has(word) || words[at]?.mayBeName)
        .map((one) => one.length),
    );
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || !first || !last) {
      at += 1;
      continue;
    }
    covered += text.slice(from, first.begins) + COVER;
    from = last.ends;
    at += length;
  }
  return covered + text.slice(from);
}
