import { fr } from '@1eleve1stage/sdk/words';
import { month, weeks } from './weeks.js';
import { sentence } from '@1eleve1stage/sdk/rules';
export const criteria = {
  weeksMany: '(une ou plusieurs semaines)',
  weeksTwo: '(une semaine ou les deux)',
  weeksHint: 'Du lundi au vendredi. Demande à ton collège quelle semaine il a choisie.',
  weeksHintSeconde: 'En 2de, le stage a lieu les deux dernières semaines de juin.',
  weeksNoGrade: 'Dis d’abord ta classe\u00a0: les semaines de stage en dépendent.',
  /** In the calendar, under the name of the month: `11 – 15`. */
  days: (monday: Date, friday: Date): string => `${monday.getUTCDate()} – ${friday.getUTCDate()}`,
  /** Completes `days` for who does not see the month. */
  name: (monday: Date, friday: Date): string => `(semaine ${weeks.long(monday, friday)})`,
  month: (day: Date): string => sentence(month.format(day)),
  sectorsAll: (n: number): string => `Voir les ${n} secteurs`,
  sectorsHint: 'Tu peux en cocher plusieurs.',
  empty: {
    ...fr.empty,
    ...fr.ways,
    none: 'Pas d’offre en ligne pour l’instant',
    later: 'De nouvelles offres arrivent chaque semaine\u00a0: reviens bientôt.',
    because: {
      radiusKm: 'C’est la distance qui en écarte le plus.',
      place: 'Il n’y en a aucune à moins de 100\u00a0km.',
      weeks: 'Ce sont les semaines choisies qui en écartent le plus.',
      sectors: 'Ce sont les secteurs choisis qui en écartent le plus.',
      q: 'C’est ce que tu as écrit qui en écarte le plus.',
      wheelchair: 'C’est l’accès en fauteuil roulant qui en écarte le plus.',
      year: 'Rien pour cette année scolaire.',
    },
    widen: 'Voici ce que tu peux élargir\u00a0:',
    gives: (way: string): string => `${way}\u00a0:`,
  },
  ...fr.criteria,
};
