export const criteria = {
  radius: 'Jusqu’à quelle distance ?',
  access: 'Accès',
  weeks: 'Quand ?',
  weeksMany: '(une ou plusieurs semaines)',
  weeksTwo: '(une semaine ou les deux)',
  weeksHint: 'Du lundi au vendredi. Demande à ton collège quelle semaine il a choisie.',
  weeksHintSeconde: 'En 2de, le stage a lieu les deux dernières semaines de juin.',
  weeksNoGrade: 'Dis d’abord ta classe : les semaines de stage en dépendent.',
  sectors: 'Secteurs',
  sectorsAll: (n: number): string => `Voir les ${n} secteurs`,
  sectorsHint: 'Tu peux en cocher plusieurs.',
};
