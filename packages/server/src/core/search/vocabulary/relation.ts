/**
 * Words of pupils, and those of offers for the same, all folded. `said` are words and expressions of several words, between
 * commas; `meant` and `near` are words of offers, between spaces: those an adviser would show first, and next. A
 * relation goes one way, and holds for any offer that has the word: words of many meanings are left out, or stand in
 * an expression. A word of offers answers by its stem, for both genders.
 */
export type Relation = readonly [said: string, meant: string, near?: string];

/** Other words for what relations know: `said` as there, `same` what they are read as, between commas. */
export type Synonym = readonly [said: string, same: string];
