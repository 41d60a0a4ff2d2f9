import type { InterpretationTexts } from '../interpretation.js';

const quoted = (text: string): string => `“${text}”`;
const unread = (signs: string): string => `We could not read ${quoted(signs)}. Write a word instead.`;

export const interpretation: InterpretationTexts = {
  mended: (kept) => `Results for ${quoted(kept)}.`,
  leftOut: (kept, leftOut) =>
    `Nothing for all these words. Here is ${quoted(kept)}, without ${leftOut.map(quoted).join(' or ')}.`,
  nothing: (kept) => `Nothing for ${quoted(kept)} either.`,
  around: (place, km) => `Around ${place}, within ${km}\u00a0km.`,
  widened: (place, asked, km) =>
    `Nothing within ${asked}\u00a0km of ${place}. These are within ${km}\u00a0km.`,
  far: (place) => `Nothing around ${place}. These are from anywhere in France.`,
  nowhere: (place) => `Nothing around ${place}, nor elsewhere in France.`,
  unread,
  unreadAlone: (signs) => `${unread(signs)} For now, we searched without it.`,
  instead: (typed) => `Search for ${quoted(typed)} instead`,
  wordForWord: (typed) => `Search for ${quoted(typed)} word for word`,
  everywhere: (kept) => `Search ${kept ? `for ${quoted(kept)} ` : ''}anywhere in France`,
};
