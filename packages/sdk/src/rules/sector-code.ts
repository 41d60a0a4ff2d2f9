import type { SectorCodeName } from './sectors.js';

/** True for `s1` to `s51`. It does not carry their names, which weigh more than a browser needs to check a code. */
export function isSectorCode(text: string): text is SectorCodeName {
  return /^s(?:[1-9]|[1-4]\d|5[01])$/.test(text);
}
