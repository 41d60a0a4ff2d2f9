import * as z from 'zod/mini';
import { GRADES } from '../../rules/grades.js';

/** A school level, see {@link GRADES}. */
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;
