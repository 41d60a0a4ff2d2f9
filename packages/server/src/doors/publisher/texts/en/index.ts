import type { Texts } from '../fr/index.js';
import { common } from './common.js';
import { sign } from './sign.js';
import { signUp } from './sign-up.js';

/** Every text of the pages of people who host, in English. */
export const en: Texts = { common, sign, signUp };
