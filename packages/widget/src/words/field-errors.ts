import type { ErrorKey } from '../apply/form/check.js';

/** The texts under a field, by its error; `wrong` says what nothing else does. */
export type FieldErrorTexts = { wrong: string } & { readonly [Key in ErrorKey]?: string };
