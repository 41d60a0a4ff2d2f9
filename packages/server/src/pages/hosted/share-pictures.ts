import type { PageLanguage } from './wish.js';

/** The picture of a shared page, by its file in `assets`: written by `npm run share-pictures`. */
export const SHARE_PICTURES: Record<PageLanguage, string> = {
  fr: 'share-fr-e570bf0d.png',
  en: 'share-en-3641fa56.png',
};
