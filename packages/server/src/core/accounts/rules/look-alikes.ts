import type { DeclaredOrganisation, Publisher } from '../../../ports/index.js';
import { foldName } from './own-names.js';

/** Letters of other alphabets, and digits, that are read as ours. */
const READ_AS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'вb', 'нh', 'кk', 'мm', 'тt', 'ԁd', 'јj', 'һh'],
    ...['αa', 'εe', 'οo', 'ρp', 'τt', 'υu', 'νv', 'κk', 'ιi', 'χx', 'ηn'],
    ...['0o', '1l', '3e', '5s'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Of a name that holds another, how much the other is for that to be no accident: « Boulangerie » is in many. */
const TELLING = 2 / 3;

/** Letters from which one that differs may be a slip, or a trick. */
const LONG = 6;

/** Why an organisation may be taken for another. */
export const LIKENESSES = ['same name', 'name alike', 'same SIRET', 'same company'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/**
 * What of a known publisher an organisation could be taken for it by; for a moderator's eyes. Nothing is decided by it:
 * two bakeries may have one name.
 */
export function likenessOf(declared: DeclaredOrganisation, other: Publisher): Likeness | undefined {
  const theirs = other.review?.declared.siret;
  const sirets = [...other.sirets, ...(theirs === undefined ? [] : [theirs])];
  const { siret } = declared;
  if (siret !== undefined && sirets.includes(siret)) return 'same SIRET';
  const names = [other.review?.declared.name ?? other.name, ...other.names];
  if (names.some((name) => foldName(name) === foldName(declared.name))) return 'same name';
  if (siret !== undefined && sirets.some((one) => one.slice(0, 9) === siret.slice(0, 9)))
    return 'same company';
  return names.some((name) => isAlike(readName(name), readName(declared.name))) ? 'name alike' : undefined;
}

/** A name as a hurried reader reads it. */
function readName(name: string): string {
  return [...foldName(name)].map((letter) => READ_AS[letter] ?? letter).join('');
}

function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.length < LONG) return false;
  return (long.includes(short) && short.length / long.length >= TELLING) || isOneSlipAway(short, long);
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
