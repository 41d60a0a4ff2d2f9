import { fr } from './fr/index.js';

/** Every text of our pages for pupils, by subject; what another language leaves out does not compile. */
export type Texts = typeof fr;

/** The texts of a page. */
export function textsOf(_: object): Texts {
  return fr;
}
