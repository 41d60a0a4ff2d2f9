const number = new Intl.NumberFormat('fr');

/** A number as it is read in French: `1 234`. */
export function inDigits(n: number): string {
  return number.format(n);
}

/** A count and its noun: `1 offre`, `1 234 offres`; nothing is said otherwise, where it may be: `aucune offre`. */
export function counted(n: number, one: string, many: string, none?: string): string {
  return n || !none ? `${inDigits(n)} ${n < 2 ? one : many}` : none;
}

/** A length of time, in one piece: `1 minute`, `5 minutes`. */
export function minutesInFrench(n: number): string {
  return `${n}\u00a0minute${n < 2 ? '' : 's'}`;
}
