import { common } from './common.js';
import { sign } from './sign.js';
import { signUp } from './sign-up.js';

/** Every text of the pages of people who host, in French: « vous », as over a counter. */
export const fr = { common, sign, signUp };

/** These texts, by subject; what another language leaves out does not compile. */
export type Texts = typeof fr;
