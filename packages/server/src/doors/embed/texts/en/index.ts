import type { EmbedTexts } from '../fr/index.js';
import { page, preview } from './builder.js';
import { accessibility, codes } from './codes.js';
import { diagnose, obstacles } from './diagnose.js';
import { settings } from './settings.js';

/** How to embed, in English. */
export const en: EmbedTexts = { page, preview, settings, codes, accessibility, diagnose, obstacles };
