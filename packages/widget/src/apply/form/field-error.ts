import type { Field } from './draft.js';
import type { View } from '../view.js';

/** Text of what is wrong with a field; undefined when nothing is. */
export function errorOf({ errors, texts }: View, field: Field): string | undefined {
  const key = errors[field];
  return key && texts.errors.text(field, key);
}
