import type { Translation } from '../translations.js';
export const en = undefined as unknown as Translation;
