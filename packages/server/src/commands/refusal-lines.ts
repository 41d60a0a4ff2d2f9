import { refusalWords } from '../imports/text/refusal-words.js';
import type { RowError } from '../imports/text/row.js';

/** Lines that say what to correct, with its code, for whoever wrote the file: in French, then in English. */
export function refusalLines(error: RowError): [fr: string, en: string] {
  const { fr, en } = refusalWords(error);
  return [`${fr} (${error.code})`, en];
}
