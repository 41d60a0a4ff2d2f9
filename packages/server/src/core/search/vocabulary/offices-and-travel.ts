import type { Relation } from './relation.js';

/** Money, people, journeys and parcels. */
export const OFFICES_AND_TRAVEL: readonly Relation[] = [
  ['rh', 'recrutement ressources'],
  ['argent, trader, bourse', 'banque bourse finance bancaire'],
  ['voyage', 'tourisme'],
  ['poste, facteur', 'postal'],
  ['colis', 'logistique postal'],
  ['langue', 'traducteur interprete'],
];
