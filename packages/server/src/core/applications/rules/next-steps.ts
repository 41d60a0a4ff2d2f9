import type { Language } from '@1eleve1stage/sdk/contract';

/** Steps that are left once a pupil took the seat: told by letters and by the pages they lead to. */
export const EMPLOYER_STEPS = [
  'Prenez contact avec l’établissement de l’élève : vous préparez ensemble la convention de stage, souvent sur son modèle.',
  'Elle est signée avant le premier jour par vous, par l’établissement et par le responsable légal. Sans elle, l’élève ne peut pas venir.',
  'L’élève et son responsable légal reçoivent l’adresse, les horaires et le contact de votre offre. Dites-leur ce qui manque : tenue, repas, qui les accueille.',
] as const;

/** The same, for whom the employer expects. */
interface FamilySteps {
  pupil: readonly string[];
  representative: readonly string[];
}

export const FAMILY_STEPS: Record<Language, FamilySteps> = {
  fr: {
    pupil: [
      'Préviens ton collège ou ton lycée, et montre-lui le nom et le contact de la structure : il prépare la convention de stage avec elle.',
      'La convention est signée avant le premier jour par la structure, ton établissement et ton responsable légal. Sans elle, tu ne peux pas y aller.',
      'Le premier jour, prends de quoi noter. Pour la tenue, le repas ou une autre question, écris à la structure ou appelle-la.',
    ],
    representative: [
      'L’établissement scolaire prépare la convention de stage avec la structure.',
      'Elle est signée avant le premier jour par la structure, l’établissement et le responsable légal. Sans elle, le stage n’a pas lieu.',
      'Pour les trajets, le repas ou une question de santé, voyez avec la structure et l’établissement avant le stage.',
    ],
  },
  en: {
    pupil: [
      'Tell your school, and show it the name and contact of the host: it prepares the internship agreement with the host.',
      'The agreement is signed by the host, your school and your guardian before the first day. Without it, you cannot go.',
      'On the first day, bring something to take notes with. For clothes, lunch or any other question, write to the host or call.',
    ],
    representative: [
      'The school prepares the internship agreement with the host.',
      'It is signed by the host, the school and the legal guardian before the first day. Without it, the internship does not take place.',
      'For the way there, lunch or a question of health, talk to the host and the school before the internship.',
    ],
  },
};
