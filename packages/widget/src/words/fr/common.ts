import { fr } from '@1eleve1stage/sdk/words';
export const common = {
  appName: '1 élève, 1 stage',
  back: 'Retour',
  opening: 'Un instant…',
  cut: 'La suite n’est pas arrivée. Vérifie ta connexion, puis réessaie.',
  accessibility: 'Accessibilité',
  grades: { quatrieme: '4e', troisieme: '3e', seconde: '2de' },
  ...fr.common,
};
