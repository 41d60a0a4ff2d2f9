import { counted } from '@1eleve1stage/sdk/rules';
import { MOST_SITES } from '../../../../core/offers/sites/save-site.js';

/** The places where an organisation hosts. */
export const sites = {
  title: 'Vos lieux',
  says: 'Les adresses où vous accueillez. Quand vous écrivez une offre, vous en choisissez une au lieu de la taper.',
  add: 'Ajouter un lieu',
  changing: 'Changer un lieu',
  none: 'Aucun lieu pour l’instant.',
  full: `Vous avez ${MOST_SITES} lieux, c’est le plus possible : retirez-en un d’abord.`,
  notAdded: 'Ce lieu n’est pas ajouté',
  readOnly: 'Les propriétaires gèrent les lieux.',
  name: 'Le nom de ce lieu',
  nameHint: 'Pour vous et vos collègues. Par exemple « Atelier de Rennes ».',
  siret: 'Numéro SIRET de ce lieu',
  siretHint: 'S’il en a un à lui. Il n’est pas montré aux élèves.',
  change: 'Changer',
  remove: 'Retirer',
  save: 'Enregistrer',
  also: (n: number): string => `Changer aussi ${counted(n, 'offre', 'offres')} de ce lieu`,
  alsoHint: 'Chaque offre a sa propre adresse. Sans cette case, vos offres gardent celle d’avant.',
  changed: (n: number): string =>
    n === 0 ? 'Aucune offre n’a changé' : `${counted(n, 'offre dit', 'offres disent')} la nouvelle adresse`,
  saved: 'Le lieu est enregistré.',
  left: (n: number): string =>
    `Le lieu est enregistré. ${counted(n, 'offre garde', 'offres gardent')} l’ancienne adresse : ouvrez-la dans « Offres », quelque chose y est à corriger d’abord.`,
  /** Where offers are listed. */
  where: 'Lieu',
  everywhere: 'Tous les lieux',
  show: 'Montrer',
  faults: {
    name: { missing: 'Écrivez le nom de ce lieu.', wrong: 'Écrivez un nom de 80 caractères au plus.' },
    street: { missing: 'Écrivez la rue.', wrong: 'Écrivez la rue en 200 caractères au plus.' },
    postcode: {
      missing: 'Écrivez le code postal.',
      wrong: 'Un code postal compte 5 chiffres, comme 49240.',
    },
    city: {
      missing: 'Écrivez la commune.',
      wrong: 'Vérifiez la commune : nous ne la trouvons pas à ce code postal.',
    },
    siret: {
      missing: 'Écrivez le numéro SIRET.',
      wrong: 'Vérifiez le numéro : un SIRET compte 14 chiffres, dont les derniers servent de contrôle.',
    },
  },
};
