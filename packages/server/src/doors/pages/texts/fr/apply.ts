import { fr } from '@1eleve1stage/sdk/words';
import type { IconName } from '../../icons.js';
import { employerInFrench } from '@1eleve1stage/sdk/rules';

export const apply = {
  ...fr.pupil,
  ...fr.review,
  title: (offer: string): string => `Candidater : ${offer}`,
  toCorrect: (title: string): string => `À corriger. ${title}`,
  description: (employer: string, city: string): string =>
    `Candidater à un stage d’observation chez ${employerInFrench(employer)}, à ${city}.`,
  back: fr.pupil.leave,
  heading: 'Ta candidature',
  honeypot: fr.honeypot,
  note: `${fr.review.note} Elle verra ce qui est sur cette page, et rien d’autre.`,
  privacy: fr.privacy.title,
  privacyLines: [
    ['lock', fr.privacy.who],
    ['mail', fr.privacy.mail],
    ['cross', fr.privacy.erase],
  ] as readonly (readonly [IconName, string])[],
  college: {
    title: fr.school.title,
    school: 'Ton collège, et sa ville',
    classNameHint: fr.school.classNameHint,
  },
  lycee: {
    title: fr.school.titleLycee,
    school: 'Ton lycée, et sa ville',
    classNameHint: fr.school.classNameHintLycee,
  },
  grade: fr.school.grade,
  schoolHint: 'Ou son numéro (UAI), si tu le connais',
  className: fr.school.className,
  week: fr.school.week,
  weeks: fr.school.weeks,
  whichSchool: 'Est-ce l’un de ces établissements ?',
  whichSchoolHint: 'L’offre est réservée à certains : nous devons savoir lequel est le tien.',
  otherSchool: 'Aucun de ceux-là',
  motivation: fr.faults.names.motivation,
  why: fr.motivation.why,
  whyHint: fr.motivation.whyHint,
  ideas: fr.motivation.ideas,
  ideaLines: [fr.motivation.idea1, fr.motivation.idea2, fr.motivation.idea3],
  representative: fr.motivation.representative,
  representativeHint: fr.motivation.representativeHint,
  representativeName: fr.motivation.name,
  representativeEmail: fr.motivation.email,
  representativePhone: fr.motivation.phone,
  early:
    'C’est allé très vite. Attends quelques secondes, puis envoie à nouveau : tes réponses sont là, et rien n’est perdu.',
  over: 'Cette page a déjà servi, ou elle est ouverte depuis longtemps. Relis tes réponses, puis envoie à nouveau.',
  down: 'Le service ne peut rien enregistrer pour l’instant. Ce n’est pas toi, c’est nous. Tes réponses sont là : réessaie dans un moment.',
  twice: fr.appliedTwice,
  full: {
    title: fr.seatTaken,
    text: 'C’est allé très vite. Garde ton texte pour une offre proche :',
  },
};
