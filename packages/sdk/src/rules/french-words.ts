const number = new Intl.NumberFormat('fr');

/** A number as it is read in French: `1 234`. */
export function inDigits(n: number): string {
  return number.format(n);
}

/** A count and its noun: `1 offre`, `1 234 offres`. French counts 0 as singular. */
export function counted(n: number, one: string, many: string): string {
  return `${inDigits(n)} ${n < 2 ? one : many}`;
}
