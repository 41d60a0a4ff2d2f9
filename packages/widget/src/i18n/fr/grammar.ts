const number = new Intl.NumberFormat('fr');

/** A count and its noun: `1 offre`, `1 234 offres`. French counts 0 as singular. */
export function counted(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n < 2 ? one : many}`;
}
