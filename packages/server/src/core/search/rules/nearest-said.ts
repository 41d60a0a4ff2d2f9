import { countBits } from '../../base/count-bits.js';
import { JOINED, SAID_WORDS } from './meanings.js';
import { letterBits, lettersOf, slipsBetween } from './slips.js';
import { hearingOf, soundOf } from './sound.js';

/** Sounds that must be right; of the others half may be wrong, for it is a guess, which is proposed and never made. */
const SURE = 2;

/** Sounds of what may be a word: of fewer, anything is near. */
const SHORTEST = 3;
const LONGEST = 40;

/** Guesses at one text. */
const MOST = 3;

/** How a text sounds: its letters, and which they are. */
interface Sound {
  letters: readonly number[];
  bits: number;
}

/** What is said, and how it sounds. */
interface SaidSound extends Sound {
  said: string;
}

/** How each word and expression of the vocabulary sounds; worked out when a guess is first asked for. */
let sounds: readonly SaidSound[] | undefined;

/**
 * The words and expressions of the vocabulary that sound most like a text written as one, likeliest first: « siné ma »
 * is near « cinema ».
 */
export function nearestSaid(words: readonly string[]): string[] {
  const heard = heardIn(words.join(''));
  if (!heard) return [];
  sounds ??= [...SAID_WORDS.flatMap(bothGenders), ...JOINED].flatMap(([spelt, said]) => {
    const sound = heardIn(spelt);
    return sound ? [{ said, ...sound }] : [];
  });
  // The nearest so far: what is not nearer than the last of them need not be looked at closely.
  const nearest: { said: string; slips: number }[] = [];
  let most = Math.floor((heard.letters.length - SURE) / 2);
  // An iterator would leave ten kilobytes of garbage.
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds[at];
    if (!sound || !mayBeNear(heard, sound, most)) continue;
    const slips = slipsBetween(heard.letters, sound.letters, most).whole;
    if (slips > most) continue;
    const behind = nearest.findIndex((one) => one.slips > slips);
    nearest.splice(behind < 0 ? nearest.length : behind, 0, { said: sound.said, slips });
    if (nearest.length > MOST) nearest.pop();
    if (nearest.length === MOST) most = (nearest[MOST - 1]?.slips ?? 0) - 1;
  }
  return nearest.map(({ said }) => said);
}

/** A word of pupils, and its feminine, which sounds otherwise. */
function bothGenders(said: string): [spelt: string, said: string][] {
  const feminine = said
    .replace(/teur$/, 'trice')
    .replace(/eur$/, 'euse')
    .replace(/ier$/, 'iere')
    .replace(/ien$/, 'ienne');
  return feminine === said
    ? [[said, said]]
    : [
        [said, said],
        [feminine, said],
        [said.replace(/eur$/, 'euse'), said],
      ];
}

/** False where more slips than most are sure: a slip changes the length by one, and gives or takes one letter each way. */
function mayBeNear(one: Sound, other: Sound, most: number): boolean {
  return (
    Math.abs(one.letters.length - other.letters.length) <= most &&
    countBits(one.bits & ~other.bits) <= most &&
    countBits(other.bits & ~one.bits) <= most
  );
}

/** How a text sounds, short ones too. */
function heardIn(text: string): Sound | undefined {
  const heard = hearingOf(text) ?? soundOf(text);
  if (heard.length < SHORTEST || heard.length > LONGEST) return undefined;
  const letters = lettersOf(heard);
  return { letters, bits: letterBits(letters) };
}
