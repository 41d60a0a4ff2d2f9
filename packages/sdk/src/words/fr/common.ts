export const common = {
  optional: '(facultatif)',
  retry: 'Réessayer',
  newTab: '(nouvel onglet)',
  data: 'Tes données',
  testTitle: 'Mode d’essai.',
  testText: 'Les offres sont inventées et aucune candidature n’est envoyée.',
};
