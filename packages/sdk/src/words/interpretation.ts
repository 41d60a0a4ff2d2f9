/** How the words of a search were read, as an answer tells it. */
export interface WordsRead {
  mended: readonly unknown[];
  /** The words that count. */
  kept: string;
  leftOut: readonly string[];
  /** Without a radius where nothing is near. */
  place?: { name: string; department: { code: string }; radiusKm?: number | undefined } | undefined;
  unread: readonly string[];
}

/** A search whose words were read otherwise than typed. */
export interface SearchRead {
  read: WordsRead;
  /** The words as typed. */
  typed: string;
  /** The radius that was asked for, km. */
  radiusKm: number;
  /** Offers found. */
  total: number;
}

/** A sentence, or the name of a button, and what is French in it whatever its language, in the order it is there. */
export interface Saying {
  text: string;
  french: readonly string[];
}

/** Another way to read the words: the text to search instead, and whether as it is typed. */
export interface OtherReading extends Saying {
  q: string;
  asTyped: boolean;
}

/** Sentences about how words were read. A place has its department: `Limoges (87)`. */
export interface InterpretationTexts {
  mended(kept: string): string;
  leftOut(kept: string, leftOut: readonly string[]): string;
  /** Nothing was found, though words were mended. */
  nothing(kept: string): string;
  around(place: string, km: number): string;
  widened(place: string, asked: number, km: number): string;
  /** Nothing is near, so that offers are from anywhere. */
  far(place: string): string;
  nowhere(place: string): string;
  /** Signs that mean nothing here. */
  unread(signs: string): string;
  /** There is nothing but these. */
  unreadAlone(signs: string): string;
  instead(typed: string): string;
  /** The name of a place is but a word, too. */
  wordForWord(typed: string): string;
  /** The words without the place's name, which may be none, are searched everywhere. */
  everywhere(kept: string): string;
}

/** Sentences that say how words were read. */
export function sayInterpretation(texts: InterpretationTexts, search: SearchRead): Saying[] {
  return [...sayWords(texts, search), ...sayPlace(texts, search), ...sayUnread(texts, search)];
}

/** The ways back to what was typed, where that may find something else. */
export function otherReadings(
  texts: InterpretationTexts,
  { read, typed, total }: SearchRead,
): OtherReading[] {
  const { place, kept } = read;
  const isOther = read.mended.length > 0 || read.leftOut.length > 0;
  // Nothing was found by what was typed, or it would not have been read otherwise.
  if (total === 0 || !(isOther || place)) return [];
  const back = isOther ? texts.instead(typed) : texts.wordForWord(typed);
  const asTyped = { text: back, french: [], q: typed, asTyped: true };
  if (!place?.radiusKm) return [asTyped];
  return [asTyped, { text: texts.everywhere(kept), french: [kept], q: kept, asTyped: false }];
}

function sayWords(texts: InterpretationTexts, { read, total }: SearchRead): Saying[] {
  const { kept, leftOut, mended } = read;
  const french = [kept];
  if (leftOut.length > 0 && total > 0) return [{ text: texts.leftOut(kept, leftOut), french }];
  if (mended.length === 0) return [];
  return [{ text: total > 0 ? texts.mended(kept) : texts.nothing(kept), french }];
}

function sayPlace(texts: InterpretationTexts, { read: { place }, radiusKm, total }: SearchRead): Saying[] {
  if (!place) return [];
  const name = `${place.name} (${place.department.code})`;
  const said = { french: [place.name] };
  if (total === 0) return [{ text: texts.nowhere(name), ...said }];
  if (place.radiusKm === undefined) return [{ text: texts.far(name), ...said }];
  const isWider = place.radiusKm > radiusKm;
  const text = isWider ? texts.widened(name, radiusKm, place.radiusKm) : texts.around(name, place.radiusKm);
  return [{ text, ...said }];
}

function sayUnread(texts: InterpretationTexts, { read, total }: SearchRead): Saying[] {
  const signs = read.unread.join(' ');
  if (signs === '') return [];
  const isAlone = read.kept === '' && !read.place && total > 0;
  return [{ text: isAlone ? texts.unreadAlone(signs) : texts.unread(signs), french: [] }];
}
