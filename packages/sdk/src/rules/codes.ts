import type { SectorCodeName } from './sectors.js';

const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** How the code of a commune is written: `35238`, `2A004`. Whether there is such a one, a table says. */
export const INSEE_CODE = /^(?:\d{2}|2[AB])\d{3}$/;

/** True for `s1` to `s51`. It does not carry their names, which weigh more than a browser needs to check a code. */
export function isSectorCode(text: string): text is SectorCodeName {
  return /^s(?:[1-9]|[1-4]\d|5[01])$/.test(text);
}

/** True when the check letter is the one its seven digits call for. */
export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && CHECK_LETTERS[Number(text.slice(0, 7)) % 23] === text[7];
}
