import type { Language } from '@1eleve1stage/sdk/contract';

/** The picture of a shared page: its file in `assets`, and the texts it shows. Written by `npm run share-pictures`. */
export const SHARE_PICTURES: Record<Language, { file: string; says: string }> = {
  fr: {
    file: 'share-fr-e570bf0d.png',
    says: 'Trouver un stage d’observation 4e, 3e et 2de : chercher près de chez soi, candidater sans compte ni CV',
  },
  en: {
    file: 'share-en-3641fa56.png',
    says: 'Find an observation internship 4e, 3e and 2de: search near home, apply without an account or a CV',
  },
};
