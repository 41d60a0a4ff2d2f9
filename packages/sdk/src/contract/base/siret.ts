import * as z from 'zod/mini';
import { isSiret } from '../../rules/siret.js';
import { meant } from './text.js';

/** A SIRET: 14 digits whose checksum is right. Separators are dropped. */
export const Siret = meant('code', 0, 30).check(z.refine(isSiret, { params: { code: 'wrong_format' } }));
