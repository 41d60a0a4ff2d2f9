export const common = {
  appName: '1 élève, 1 stage',
  optional: '(facultatif)',
  back: 'Retour',
  retry: 'Réessayer',
  opening: 'Un instant…',
  cut: 'La suite n’est pas arrivée. Vérifie ta connexion, puis réessaie.',
  newTab: '(nouvel onglet)',
  data: 'Tes données',
  accessibility: 'Accessibilité',
  grades: { quatrieme: '4e', troisieme: '3e', seconde: '2de' },
  testTitle: 'Mode d’essai.',
  testText: 'Les offres sont inventées et aucune candidature n’est envoyée.',
};
