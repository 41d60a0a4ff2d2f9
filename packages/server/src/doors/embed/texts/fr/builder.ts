import { counted } from '@1eleve1stage/sdk/rules';

export const page = {
  title: 'Afficher des offres de stage sur votre site',
  lead: 'Choisissez ce que votre page doit montrer, regardez le résultat, copiez le code. Les élèves cherchent, lisent et candidatent sans quitter votre site.',
  description: 'Choisissez ce que votre site montre, regardez, copiez le code.',
  region: 'Ce que montre votre page',
  go: 'Voir le résultat',
  /** Said when a choice changes what is shown. */
  formOf: 'Formulaire de l’offre',
  found: (n: number): string => `${counted(n, 'offre', 'offres', 'Aucune offre')} avec ces choix.`,
};

export const preview = {
  title: 'Ce que verront les élèves',
  noOffer: 'Indiquez d’abord l’offre : son formulaire paraîtra ici.',
  formOf: 'Le formulaire de',
  real: 'De vraies offres.',
  noKey: 'Sans votre clé, l’aperçu montre tout mais ne peut pas envoyer de candidature.',
  etat: 'Sur votre site, les couleurs seront celles que définit sa charte. L’aperçu, qui ne la connaît pas, garde les nôtres.',
  /** Widths a site may have for the offers. */
  widths: { column: 'Colonne étroite', phone: 'Téléphone', page: 'Page large' },
  at: (width: string): string => `Aperçu, ${width}`,
};
