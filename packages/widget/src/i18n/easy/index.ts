import type { Translation } from '../translations.js';
export const easy = undefined as unknown as Translation;
