import type { ErrorKey } from '../apply/form/check.js';

/** What is said under a field, by what is wrong with it; `wrong` says what nothing else does. */
export type FieldErrorTexts = { wrong: string } & { readonly [Key in ErrorKey]?: string };
