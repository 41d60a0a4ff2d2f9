import type { DeclaredOrganisation, Publisher } from '../../../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { foldName } from './own-names.js';

/** Letters of other alphabets, and digits, that are read as ours, small and capital. */
const READ_AS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'вb', 'нh', 'кk', 'мm', 'тt', 'ԁd', 'јj', 'һh'],
    ...['αa', 'εe', 'οo', 'ρp', 'τt', 'κk', 'ιi', 'χx', 'ıi'],
    ...['0o', '1l', '3e', '5s'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Of a name that holds another, how much the other is for that to be no accident: « Boulangerie » is in many. */
const TELLING = 2 / 3;

/** Words that a name may have, or not: « Mairie Rennes ». */
const SMALL = new Set('a au aux d de des du en et l la le les'.split(' '));

/** Letters from which one that differs may be a slip, or a trick. */
const LONG = 6;

/** Why an organisation may be taken for another. */
export const LIKENESSES = ['same name', 'name alike', 'same SIRET', 'same company'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/**
 * Finds, among publishers, those that an organisation could be taken for, and by what; for a moderator's eyes. Nothing
 * is decided by it: two bakeries may have one name. Each name is read once, however many are asked about.
 */
export function likenessFinder(
  publishers: readonly Publisher[],
): (declared: DeclaredOrganisation, ownId?: string) => { publisher: Publisher; likeness: Likeness }[] {
  const known = publishers.map((publisher) => ({ publisher, ...signsOf(publisher) }));
  return (declared, ownId) => {
    const asked = readAll(declared.name);
    return known.flatMap(({ publisher, names, sirets }) => {
      if (publisher.id === ownId) return [];
      const likeness = likenessOf(declared.siret, asked, { names, sirets });
      return likeness ? [{ publisher, likeness }] : [];
    });
  };
}

/** A name as it is compared, in each way. */
interface ReadName {
  folded: string;
  /** As a hurried reader reads it, whole and letter by letter. */
  read: string;
  letters: readonly string[];
  /** True where each letter is one of ours: two such names look the same where they are the same. */
  isOurs: boolean;
  words: ReadonlySet<string>;
}

interface Signs {
  names: readonly ReadName[];
  sirets: readonly string[];
}

function signsOf({ name, names, sirets, review }: Publisher): Signs {
  const { siret } = review?.declared ?? {};
  return {
    names: [review?.declared.name ?? name, ...names].map(readAll),
    sirets: siret === undefined ? sirets : [...sirets, siret],
  };
}

function readAll(name: string): ReadName {
  const letters = readName(name);
  return {
    ...{ folded: foldName(name), read: letters.join(''), letters, isOurs: letters.every(isOurs) },
    words: tellingWords(name),
  };
}

function likenessOf(
  siret: string | undefined,
  asked: ReadName,
  { names, sirets }: Signs,
): Likeness | undefined {
  if (siret !== undefined && sirets.includes(siret)) return 'same SIRET';
  if (names.some(({ folded }) => folded === asked.folded)) return 'same name';
  if (siret !== undefined && sirets.some((one) => one.slice(0, 9) === siret.slice(0, 9)))
    return 'same company';
  const isOne = names.some((name) => isAlike(name, asked) || haveOneAnothersWords(name.words, asked.words));
  return isOne ? 'name alike' : undefined;
}

/** Letters of a name as a hurried reader reads it. */
function readName(name: string): string[] {
  return [...foldName(name)].map((letter) => READ_AS[letter] ?? letter);
}

function isAlike(one: ReadName, other: ReadName): boolean {
  const [short, long] = one.read.length <= other.read.length ? [one, other] : [other, one];
  if (looksSame(short, long)) return true;
  if (short.read.length < LONG) return false;
  const isMost = short.read.length / long.read.length >= TELLING && long.read.includes(short.read);
  return isMost || isOneSlipAway(short.read, long.read);
}

/** True where letters are the same; one that is none of ours may look like any. */
function looksSame(one: ReadName, other: ReadName): boolean {
  if (one.isOurs && other.isOurs) return one.read === other.read;
  return (
    one.letters.length === other.letters.length &&
    one.letters.every((letter, index) => {
      const theirs = other.letters[index];
      return letter === theirs || !isOurs(letter) || !isOurs(theirs);
    })
  );
}

function isOurs(letter = ''): boolean {
  return /^[a-z\d]$/.test(letter);
}

/** True where all words of one that tell, two or more, are words of the other, in whatever order. */
function haveOneAnothersWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < 2) return false;
  for (const word of few) if (!many.has(word)) return false;
  return true;
}

function tellingWords(name: string): Set<string> {
  return new Set(
    foldText(name)
      .split(' ')
      .filter((word) => !SMALL.has(word)),
  );
}

/** True where one letter is more, less or another, or two that meet have changed places. */
function isOneSlipAway(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(start + from);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isSwapped =
    short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
  return rest(short, 1) === rest(long, 1) || isSwapped;
}
