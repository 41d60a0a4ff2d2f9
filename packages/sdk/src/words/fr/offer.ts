export const offer = {
  when: 'Quand',
  where: 'Où',
  seats: 'Places',
  who: 'Pour qui',
  what: 'Ce que tu vas voir et faire',
  host: 'Qui t’accueille',
  publicHost: 'Service public.',
  privateHost: 'Entreprise ou association.',
  site: 'Voir son site',
  hours: 'Horaires et repas',
  hoursCaption: 'Horaires de la semaine',
  day: 'Jour',
  off: 'Libre',
  total: 'Total',
  weekTotal: (time: string): string => `${time} dans la semaine`,
  go: 'Y aller',
  approximate: 'L’adresse exacte te sera donnée par la structure.',
  conditions: 'Accès et conditions',
  wheelchair: 'Accessible en fauteuil roulant',
  noWheelchair: 'L’accès en fauteuil roulant n’est pas indiqué',
  needs:
    'Un besoin particulier\u00a0? Tu pourras le dire dans ta candidature, ou ton établissement peut appeler la structure.',
  report: 'Signaler cette offre',
  apply: 'Je candidate',
  applyElsewhere: 'Candidater sur son site',
};

/** An offer that is no longer there, and what else there is. */
export const offerGone = { title: 'Cette offre n’est plus en ligne', go: 'Voir les autres offres' };

/** An offer that comes back. */
export const offerPaused = {
  title: 'Cette offre est en pause pour le moment',
  text: (day: string): string =>
    `La structure ne prend pas de candidature pour le moment. L’offre doit revenir le ${day}. Ce n’est pas à cause de toi.`,
};
