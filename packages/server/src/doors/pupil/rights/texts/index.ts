import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** The pages about the service, in each language. */
export const ARTICLES: Record<Language, typeof fr> = { fr, en };
