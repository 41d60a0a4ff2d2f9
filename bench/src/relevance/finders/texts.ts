/** What a field weighs against the description: of several that were tried, what served most engines best. */
export const BOOST = { title: 4, sector: 2, employer: 2, city: 2 };

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Runs of letters and digits: what no query language reads as its own. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
