import { fr } from '@1eleve1stage/sdk/words';

export const incidents = {
  offline: {
    title: 'Tu n’as plus de connexion',
    text: 'Ce que tu as écrit est gardé sur cette page. Dès que le réseau revient, la recherche reprend.',
  },
  down: {
    title: 'Le service ne répond pas',
    text: (seconds: number): string =>
      `Ce n’est pas toi, c’est nous. Nous réessayons toutes les ${seconds}\u00a0secondes environ.`,
    go: 'Réessayer maintenant',
  },
  key: {
    ...fr.wrongKey,
    team: (code: string): string =>
      `Pour l’équipe du site\u00a0: clé non autorisée pour ce domaine (${code}).`,
  },
  policy: {
    title: 'Ce site empêche l’affichage des offres',
    text: 'Sa politique de sécurité bloque notre adresse. Les offres t’attendent sur notre page, avec la même recherche.',
    team: (directive: string): string => `Pour l’équipe du site\u00a0: autoriser ${directive}`,
    go: 'Ouvrir les offres',
  },
  refused: {
    title: 'Cette recherche n’est pas passée',
    text: 'Un des critères n’est pas accepté. Efface-les, puis recommence.',
  },
  unread: 'Le détail du stage n’est pas arrivé',
};
