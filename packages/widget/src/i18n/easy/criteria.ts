import type { CriteriaTexts } from '../criteria.js';

export const criteria: CriteriaTexts = {
  radius: 'Jusqu’où peux-tu aller ?',
  access: 'Accès',
  weeks: 'Quand ?',
  weeksMany: '(1 semaine ou plus)',
  weeksTwo: '(1 semaine ou 2 semaines)',
  weeksHint: 'Le stage dure du lundi au vendredi. Demande la semaine à ton collège.',
  weeksHintSeconde: 'En 2de, le stage est en juin, pendant 2 semaines.',
  weeksNoGrade: 'Dis d’abord ta classe.',
  sectors: 'Domaines',
  sectorsAll: (n) => `Voir les ${n} domaines`,
  sectorsHint: 'Tu peux choisir plusieurs domaines.',
  empty: {
    title: 'Pas de stage avec tous tes choix',
    none: 'Il n’y a pas de stage maintenant',
    later: 'De nouveaux stages arrivent chaque semaine. Reviens bientôt.',
    counting: 'On regarde ce que tu peux changer…',
    widen: 'Tu peux changer :',
    nothing: 'Essaie une autre ville ou d’autres mots. De nouveaux stages arrivent chaque semaine.',
    radius: (km) => `Chercher à ${km} km :`,
    everywhere: 'Chercher dans toute la France :',
    weeks: 'Toutes les semaines :',
    sectors: 'Tous les domaines :',
    words: 'Enlever tes mots :',
    wheelchair: 'Enlever « fauteuil roulant » :',
  },
};
