import type { MonthOfYear } from '@1eleve1stage/sdk/rules';
import type { OfferTexts } from '../catalogues.js';

const month = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', month: 'long' });

function named({ day, year }: MonthOfYear): string {
  return [month.format(day), year].filter(Boolean).join(' ');
}

const back = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', day: 'numeric', month: 'long' });

export const offer: OfferTexts = {
  when: 'Quand',
  choice: (n, months) => `${offer.choose(n)}, ${months}`,
  months: (years) =>
    years
      .map(([from, to]) => from && (to ? `entre ${named(from)} et ${named(to)}` : `en ${named(from)}`))
      .join(', puis '),
  choose: (n) => `Tu peux choisir\u00a0: ${n}\u00a0semaines`,
  back: () => 'Retour à la liste',
  where: 'Où',
  seats: 'Places',
  who: 'Pour qui',
  pupils: (grades) => `Pour les ${grades.join(' et les ')}`,
  unread: {
    offline: 'Pas d’internet. Attends le réseau.',
    other: 'Ce n’est pas ta faute. Essaie encore. Tu peux aussi demander ce stage.',
  },
  gone: {
    title: 'Ce stage n’est plus là',
    text: 'Ce n’est pas ta faute.',
    go: 'Voir d’autres stages',
  },
  paused: (until) => ({
    title: 'Ce stage fait une pause',
    text: `Il doit revenir le ${back.format(until)}. Ce n’est pas ta faute.`,
  }),
  what: 'Ce que tu vas faire',
  host: 'Chez qui tu vas',
  publicHost: 'Service public.',
  privateHost: 'Entreprise ou association.',
  site: 'Voir son site',
  week: 'Choisis ta semaine',
  weeks: 'Choisis 1\u00a0semaine ou 2\u00a0semaines',
  hours: 'Les heures et le repas',
  hoursCaption: 'Les heures de la semaine',
  day: 'Jour',
  morning: 'Matin',
  afternoon: 'Après-midi',
  off: 'Libre',
  total: 'Total',
  weekTotal: (hours) => `${hours} en tout`,
  go: 'Comment venir',
  route: 'Le chemin',
  approximate: 'Le lieu du stage te dira où venir.',
  conditions: 'Accès et travail',
  wheelchair: 'On peut entrer en fauteuil roulant',
  noWheelchair: 'On ne sait pas si un fauteuil roulant peut entrer',
  needs: 'Tu as besoin d’aide\u00a0? Écris-le dans ta demande. Ton collège peut aussi appeler.',
  report: 'Dire qu’il y a un problème',
  apply: 'Je demande ce stage',
  applyElsewhere: 'Demander sur son site',
};
