/** Spellings and how they sound, roughly, one after the other; letters that nobody hears are left out. */
type Sounds = readonly (readonly [spelling: RegExp, sound: string])[];

/** Spellings of French. */
const SOUNDS: Sounds = [
  [/ph/g, 'f'],
  [/h/g, ''],
  [/qu?|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/e?au/g, 'o'],
  [/(?:ai|ei|i|y)[mn](?![aeiouymn])/g, 'in'],
  [/[ae][mn](?![aeiouymn])/g, 'an'],
  [/om(?![aeiouymn])/g, 'on'],
  [/(?:ai|ei|ay|ey)/g, 'e'],
  [/(?:er|et|ez|ers|ets)$/g, 'e'],
  [/oe?u/g, 'u'],
  [/eu/g, 'e'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/il(?=l|$)/g, 'l'],
];

/** Letters that nobody hears at the end of a name. */
const SILENT = 'sxtdp';

/** Letters of a word that is heard: a shorter one sounds like too many. */
const SHORTEST_HEARD = 5;

/** Sounds of a word that is heard, at least. */
const LEAST_SOUNDS = 4;

/** Letters that are not heard as they are written: « chorale » and « chat », « psychologue », « femme », « couenne »; ends that are heard. */
const FIRST_HEARD: Sounds = [
  [/^([ao]r)ch(?=[ei])|ch(?=[rlnt])/g, '$1k'],
  [/^psych?/g, 'sik'],
  [/s?ch|sh/g, 'ç'],
  [/^ps/g, 's'],
  [/femm/g, 'fam'],
  [/ouenn/g, 'ouan'],
  [/am$|[ck]t$|[aei]p$/g, '$&e'],
];

/** Spellings that pupils and employers confuse, beside those that sound the same: a soft g and a hard one, an e or none; « oi ». */
const CONFUSED: Sounds = [
  [/(?<!s)ti(?=on)/g, 'si'],
  [/oi|w(?:a|oi)/g, 'ua'],
  [/g/g, 'j'],
];

/**
 * The sound of a word as it is misspelt: `boulangerie` and `boulangrie`, `aviation` and `aviassion` sound the same.
 * None of a short word.
 */
export function hearingOf(word: string): string | undefined {
  if (word.length < SHORTEST_HEARD) return undefined;
  const heard = replaceAll(soundOf(replaceAll(word, FIRST_HEARD)), CONFUSED);
  const sounds = heard.replaceAll(MUTE, '');
  const told = sounds.length < LEAST_SOUNDS ? heard : sounds;
  return told.length < LEAST_SOUNDS ? undefined : told.replaceAll(AGAIN, '');
}

/** An e that is left out or put in; where few sounds stay without it, it tells. */
const MUTE = /(?!^)e/g;

function replaceAll(text: string, spellings: Sounds): string {
  return spellings.reduce((before, [spelling, sound]) => before.replaceAll(spelling, sound), text);
}

/** A sound that comes again. */
const AGAIN = /(.)(?=\1)/gu;

/** The sound of a name's key: `kimper` and `quimper`, `bordo` and `bordeaux` sound the same. */
export function soundOf(key: string): string {
  const heard = replaceAll(key, SOUNDS);
  let end = heard.length;
  while (end > 0 && SILENT.includes(heard.charAt(end - 1))) end -= 1;
  const sound = heard.slice(0, end).replaceAll(AGAIN, '');
  return sound.endsWith('e') ? sound.slice(0, -1) : sound;
}
