import type { Language } from '@1eleve1stage/sdk/contract';

/** Words of every letter, whatever it tells, in French. */
export const fr = {
  lang: 'fr' as Language,
  layout: {
    /** After a label. */
    colon: ' :',
    data: 'Données et droits',
    stop: 'Ne plus recevoir nos mails à cette adresse',
    stopSort: 'Ne plus recevoir ce genre de mail',
    signature: 'Message automatique : les réponses à cette adresse ne sont pas lues.',
  },
  trial: {
    subject: (subject: string): string => `[ESSAI] ${subject}`,
    text: (recipient: 'pupil' | 'representative' | 'employer'): string =>
      `Ceci est un essai : rien n’est réel. Hors essai, ce mail irait ${
        { pupil: 'à l’élève', representative: 'au responsable légal', employer: 'à la structure' }[recipient]
      }.`,
  },
};

/** Words around those of each letter; what another language leaves out does not compile. */
export type FrameTexts = typeof fr;
