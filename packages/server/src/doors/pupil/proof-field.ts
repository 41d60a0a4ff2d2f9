import type { Challenge } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';

/** Filled in by our script while the pupil writes; without script it stays empty. */
export function proofField({ challenge, puzzles, bits }: Challenge): Html {
  return html`<input
    type="hidden"
    name="proof"
    value=""
    autocomplete="off"
    data-challenge="${challenge}"
    data-puzzles="${String(puzzles)}"
    data-bits="${String(bits)}"
  />`;
}
