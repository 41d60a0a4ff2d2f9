import type { AnswerTexts } from '../catalogues.js';

export const incidents: AnswerTexts['incidents'] = {
  offline: { title: 'Pas d’internet', text: 'Attends le réseau. Ton texte est gardé.' },
  down: {
    title: 'Le site ne répond pas',
    text: () => 'Ce n’est pas ta faute. On essaie encore.',
    go: 'Essayer maintenant',
  },
  key: {
    title: 'On ne peut pas voir les stages ici',
    text: 'Va sur notre page\u00a0: les stages sont là.',
    team: (code) => `Pour le site\u00a0: code ${code}.`,
    go: 'Ouvrir les stages',
  },
  policy: {
    title: 'Ce site bloque les stages',
    text: 'Va sur notre page\u00a0: les stages sont là.',
    team: (directive) => `Pour le site\u00a0: autoriser ${directive}`,
    go: 'Ouvrir les stages',
  },
  refused: {
    title: 'Ça n’a pas marché',
    text: 'Un de tes choix ne va pas. Enlève tout. Puis cherche encore.',
  },
  unread: 'Le stage n’est pas arrivé',
};
