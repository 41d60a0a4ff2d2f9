import type { RightsPage, Article, Facts } from '../../../../pages/article.js';
import { about } from './about.js';
import { accessibility } from './accessibility.js';
import { data } from './data.js';

export const fr: Record<RightsPage, (facts: Facts) => Article> = { data, accessibility, about };
