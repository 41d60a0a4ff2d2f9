import { fr, type FaultTexts } from '@1eleve1stage/sdk/words';

const { sentences } = fr.faults;

/** Errors of a form whose school is typed. */
export const faults: FaultTexts = {
  ...fr.faults,
  sentences: {
    ...sentences,
    school: {
      ...sentences.school,
      missing: sentences.school.wrong,
      notChosen: 'Choisis ton établissement dans la liste.',
      unknown: 'Ce numéro d’établissement est inconnu. Écris plutôt le nom et la ville.',
    },
  },
};
