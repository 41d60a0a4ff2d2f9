import * as z from 'zod/mini';
import { isSiret } from '../rules/siret.js';

/** A SIRET: 14 digits whose checksum is right. Spaces are dropped. */
export const Siret = z.string().check(
  z.maxLength(30, { abort: true }),
  z.overwrite((text) => text.replace(/\s/g, '')),
  z.refine(isSiret, { params: { code: 'wrong_format' } }),
);
