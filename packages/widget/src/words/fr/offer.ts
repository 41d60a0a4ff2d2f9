import { fr } from '@1eleve1stage/sdk/words';
import { monthsInFrench } from '@1eleve1stage/sdk/rules';

const day = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', day: 'numeric', month: 'long' });

const upToSix = ['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'];

export const offer = {
  choice: (n: number, months: string): string => `${offer.choose(n)}, ${months}`,
  months: monthsInFrench,
  choose: (n: number): string => `${upToSix[n] ?? n}\u00a0semaines au choix`,
  back: (n: number): string => (n < 2 ? 'Retour à l’offre trouvée' : `Retour aux ${n} offres`),
  pupils: (grades: readonly string[]): string => `Élèves de ${grades.join(' et de ')}`,
  unread: {
    offline: 'Tu n’as plus de connexion. Dès que le réseau revient, le détail arrive tout seul.',
    other: 'Ce n’est pas toi, c’est nous. Tu peux réessayer, ou candidater sans attendre.',
  },
  gone: {
    ...fr.offerGone,
    text: 'Elle a été retirée. Ce n’est pas à cause de toi.',
  },
  paused: (until: Date): { title: string; text: string } => ({
    title: fr.offerPaused.title,
    text: fr.offerPaused.text(day.format(until)),
  }),
  week: 'Choisis ta semaine',
  weeks: 'Choisis une semaine ou les deux',
  morning: 'Matin',
  afternoon: 'Après-midi',
  route: 'Itinéraire',
  ...fr.offer,
};
