import { foldText } from '@1eleve1stage/sdk/rules';

const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const ARTICLES: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les']);
/** No name has digits: they are those of an arrondissement (`Lyon 3e`), a postcode or a CEDEX. */
const HAS_DIGIT = /\p{N}/u;
/** Words that addresses add to a commune's name. */
const ADDITIONS: ReadonlySet<string> = new Set(['cedex', 'arrondissement']);

/**
 * The words of a commune's name as they are compared: no accent, case, hyphen or apostrophe, and
 * "St" spelt out. `Saint-Étienne` and `ST ETIENNE CEDEX 2` both give `saint`, `etienne`.
 */
export function placeWords(text: string): string[] {
  return plainWords(text).map(spellOut);
}

/** A name's words as one key: who types `lhay les roses` or `larochelle` is understood too. */
export function placeKey(text: string): string {
  return placeWords(text).join('');
}

/** A name's words without its article: `La Rochelle` is also looked for as `rochelle`. */
export function bareWords(words: string[]): string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
}

/**
 * The keys that an unfinished name may be the beginning of. There are two when it ends with "st", which
 * begins Strasbourg and stands for Saint.
 */
export function unfinishedKeys(text: string): string[] {
  const words = plainWords(text);
  const last = words.pop();
  if (last === undefined) return [];
  const start = words.map(spellOut).join('');
  return [...new Set([start + last, start + spellOut(last)])];
}

function plainWords(text: string): string[] {
  const words = foldText(asSpoken(text))
    .split(' ')
    .filter((word) => word !== '' && !ADDITIONS.has(word) && !HAS_DIGIT.test(word));
  return withoutDistrict(words);
}

/** `Neuilly s/Seine`, `paris12`, `Paris, France` as they are said. */
function asSpoken(text: string): string {
  return text
    .replaceAll(/(?<!\p{L})s\//giu, 'sur ')
    .replaceAll(/(\p{L}{3})(?=\d)/gu, '$1 ')
    .replace(/,\s*france\s*$/i, '');
}

/** Cities whose districts people number: `Paris XII`, `Lyon VIIe arr.`. */
const DIVIDED: ReadonlySet<string> = new Set(['paris', 'lyon', 'marseille']);
const DISTRICT = /^(?:arr|arrdt|ardt|(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})(?:e|er|eme)?)$/;

function withoutDistrict([city = '', ...others]: string[]): string[] {
  if (!DIVIDED.has(city)) return city === '' ? [] : [city, ...others];
  return [city, ...others.filter((word) => !DISTRICT.test(word))];
}

function spellOut(word: string): string {
  return ABBREVIATIONS[word] ?? word;
}
