const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** True when the check letter is the one its seven digits call for. */
export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && CHECK_LETTERS[Number(text.slice(0, 7)) % 23] === text[7];
}
