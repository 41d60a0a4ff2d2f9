import * as z from 'zod/mini';
import { GRADES } from '../../rules/grades.js';

/** Languages that the service speaks to pupils and their families, in mails and on its pages; French unless told. */
export const LANGUAGES = ['fr', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A school level, see {@link GRADES}. */
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;
