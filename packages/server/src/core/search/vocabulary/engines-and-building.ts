import type { Relation } from './relation.js';

/** Things that roll, fly and are built. */
export const ENGINES_AND_BUILDING: readonly Relation[] = [
  ['mecano', 'mecanicien garage'],
  ['voiture, auto, bagnole', 'automobile garage'],
  ['garage', 'automobile'],
  ['automobile', 'garage carrossier'],
  ['moto, scooter', 'motocycle'],
  ['velo', 'cycle'],
  ['camion, chauffeur', 'routier livreur'],
  ['train', 'ferroviaire rail'],
  ['avion', 'aeronautique aeroport aviation'],
  ['pilote', 'aviation'],
  ['steward', 'hotesse aerien aeroport'],
  ['hotesse', 'steward'],
  ['astronaute, espace, fusee, cosmonaute', 'spatial astronomie satellite'],
  ['etoile', 'astronomie astronome'],
  ['btp', 'batiment travaux chantier macon'],
  ['batiment', 'macon chantier construction'],
  ['bricoleur, bricoler', 'bricolage maintenance'],
  ['bois', 'menuisier charpentier ebeniste'],
  ['appart, logement', 'immobilier'],
];
