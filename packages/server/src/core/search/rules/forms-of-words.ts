/** Forms of a trade that sound otherwise: of women, and of its shop. */
const FORMS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/teur$/, ['trice', 'teuse']],
  [/eur$/, ['euse', 'eure']],
  [/ier$/, ['iere', 'erie']],
  [/er$/, ['ere', 'erie']],
  [/ien$/, ['ienne']],
  [/age$/, ['agiste']],
];

export function formsOf(trade: string): string[] {
  const [ending, forms] = FORMS.find(([one]) => one.test(trade)) ?? [];
  return ending && forms ? forms.map((form) => trade.replace(ending, form)) : [];
}

/** Plurals that are spelt otherwise than by an s alone. */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=[aeo]u)$/, 'x'],
  [/al$/, 'aux'],
];

/** The plural of a word that is spelt otherwise than by an s alone; undefined of most. */
export function pluralOf(word: string): string | undefined {
  const [ending, plural] = PLURALS.find(([one]) => one.test(word)) ?? [];
  return ending && word.replace(ending, plural ?? '');
}
