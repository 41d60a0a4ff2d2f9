import type { Language } from '@1eleve1stage/sdk/contract';

/** The picture of a shared page, by its file in `assets`: written by `npm run share-pictures`. */
export const SHARE_PICTURES: Record<Language, string> = {
  fr: 'share-fr-e570bf0d.png',
  en: 'share-en-3641fa56.png',
};
