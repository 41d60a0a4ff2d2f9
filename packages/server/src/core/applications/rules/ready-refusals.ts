import type { Language } from '@1eleve1stage/sdk/contract';

/** Why an employer says no; each has a sentence that is ready. */
export const REFUSAL_REASONS = ['full', 'dates', 'guide', 'grade', 'travel', 'safety'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Kind and specific sentences to say no with, in the employer's voice. The French one is kept; each pupil reads their own. */
export const READY_REFUSALS: Readonly<Record<RefusalReason, Readonly<Record<Language, string>>>> = {
  full: {
    fr: 'Toutes nos places sont prises pour ces semaines. Merci pour votre lettre, et bonne recherche.',
    en: 'All our places are taken for these weeks. Thank you for your letter, and good luck with your search.',
  },
  dates: {
    fr: 'Nous ne pouvons pas vous accueillir dans de bonnes conditions à ces dates. Merci d’avoir pensé à nous.',
    en: 'We cannot welcome you in good conditions on these dates. Thank you for having thought of us.',
  },
  guide: {
    fr: 'La personne qui devait vous accompagner n’est plus disponible. Nous sommes désolés de ne pas pouvoir vous accueillir.',
    en: 'The person who was to look after you is no longer available. We are sorry that we cannot welcome you.',
  },
  grade: {
    fr: 'Ce que nous pouvons montrer cette fois convient mieux à un autre niveau de classe que le vôtre. Votre lettre nous a plu, merci, et bonne recherche.',
    en: 'What we can show this time suits another year of school better than yours. We liked your letter, thank you, and good luck with your search.',
  },
  travel: {
    fr: 'Nos locaux sont difficiles à rejoindre sans voiture, et le trajet prendrait trop de place dans votre semaine. Merci d’avoir pensé à nous, et bonne recherche plus près de chez vous.',
    en: 'Our premises are hard to reach without a car, and the journey would take too much of your week. Thank you for having thought of us, and good luck with your search nearer to you.',
  },
  safety: {
    fr: 'À ces dates, le travail prévu ne permet pas d’accueillir une personne de votre âge en sécurité. Cela ne vient pas de vous : merci pour votre lettre.',
    en: 'On these dates, the work planned does not allow us to welcome somebody of your age safely. It has nothing to do with you: thank you for your letter.',
  },
};

/** A refusal as its reader reads it: what is ready is said in their language, own words stay as they were written. */
export function refusalFor(language: Language, written: string): { text: string; lang: Language } {
  const ready = language !== 'fr' && Object.values(READY_REFUSALS).find(({ fr }) => fr === written);
  return ready ? { text: ready[language], lang: language } : { text: written, lang: 'fr' };
}
