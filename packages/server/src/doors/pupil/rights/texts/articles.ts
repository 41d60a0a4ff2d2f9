import type { Language } from '@1eleve1stage/sdk/contract';
import type { Article, Facts, RightsPage } from '../../../pages/article.js';
import { about as aboutInEnglish } from './en/about.js';
import { accessibility as accessibilityInEnglish } from './en/accessibility.js';
import { data as dataInEnglish } from './en/data.js';
import { about } from './fr/about.js';
import { accessibility } from './fr/accessibility.js';
import { data } from './fr/data.js';

/** The pages about the service, in each language. */
export const ARTICLES: Record<Language, Record<RightsPage, (facts: Facts) => Article>> = {
  fr: { data, accessibility, about },
  en: { data: dataInEnglish, accessibility: accessibilityInEnglish, about: aboutInEnglish },
};
