import { counted } from '@1eleve1stage/sdk/rules';
import type { CoreTexts } from '../index.js';

export const core: CoreTexts = {
  common: {
    appName: '1 élève, 1 stage',
    optional: '(pas obligatoire)',
    back: 'Retour',
    retry: 'Essayer encore',
    opening: 'Attends un peu…',
    cut: 'Il manque une partie de la page. Regarde si internet marche. Puis essaie encore.',
    newTab: '(une autre page s’ouvre)',
    grades: { quatrieme: '4e', troisieme: '3e', seconde: '2de' },
    testTitle: 'Essai.',
    testText: 'Ces stages sont faux. Rien ne part.',
  },
  search: {
    region: 'Chercher un stage',
    grade: 'Ta classe',
    words: 'Un métier que tu aimes',
    wordsExample: 'animaux, pain, dessin…',
    place: 'Dans quelle ville\u00a0?',
    placeExample: 'Nom de la ville ou code postal',
    places: 'Villes',
    here: 'Là où je suis',
    aroundMe: 'Près de toi',
    locating: 'On cherche où tu es…',
    noPosition: 'On ne sait pas où tu es. Écris le nom de ta ville.',
    unknownPlace: 'Quelle ville\u00a0? Regarde si le nom est bien écrit. Ajoute le code postal.',
    wait: 'On cherche…',
    waitSaid: 'On cherche.',
    towns: (n) => (n ? `${counted(n, 'ville', 'villes')}. Utilise les flèches.` : 'Pas de ville.'),
    go: 'Chercher',
    more: 'Plus de choix',
    less: 'Moins de choix',
    active: (n) => counted(n, 'choix fait', 'choix faits'),
  },
};
