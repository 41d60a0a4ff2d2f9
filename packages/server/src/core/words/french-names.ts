import type { Grade } from '@1eleve1stage/sdk/contract';

/** Grades as people say them. */
export const GRADE_NAMES: Record<Grade, string> = { quatrieme: '4e', troisieme: '3e', seconde: '2de' };
