const number = new Intl.NumberFormat('en-GB');
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number as it is read: `1,234`. */
export function inEnglishDigits(n: number): string {
  return number.format(n);
}

/** A count and its noun: `1 offer`, `1,234 offers`, `no offers`. */
export function countedInEnglish(n: number, one: string, many: string): string {
  return `${n === 0 ? 'no' : number.format(n)} ${n === 1 ? one : many}`;
}

/** A distance in words: tenths under 10 km, whole kilometres above. */
export function kilometresInEnglish(km: number): string {
  if (km < 1) return 'under 1\u00a0km';
  return `${oneDecimal.format(km < 9.95 ? km : Math.round(km))}\u00a0km`;
}

/** A length of time, in one piece: `1 minute`, `5 minutes`. */
export function minutesInEnglish(n: number): string {
  return `${n}\u00a0minute${n === 1 ? '' : 's'}`;
}
