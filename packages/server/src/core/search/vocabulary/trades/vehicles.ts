import type { Relation } from '../relation.js';

/** Those who drive, build and repair all that rolls, sails and flies. */
export const VEHICLES: readonly Relation[] = [
  [
    'voiture, auto, automobile, bagnole, garage',
    'automobile garage',
    'mecanicien carrossier concession auto',
  ],
  [
    'mecanicien, mecano, moteur, reparer des voitures, meca',
    'automobile garage mecanique',
    'motocycle cycle maintenance carrossier aeronautique',
  ],
  ['reparer, reparation', 'reparateur', 'mecanicien maintenance cordonnier'],
  ['carrossier, tuning, peinture auto, debosselage', 'carrossier', 'automobile garage'],
  ['controle technique', 'controleur automobile', 'mecanicien garage'],
  [
    'voiture de course, formule 1, f1, formule un, pilote de course, pilote automobile, rallye, karting',
    'competition circuit karting',
    'automobile mecanicien',
  ],
  ['concessionnaire, concession automobile', 'concession automobile occasion', 'commercial vendeur'],
  ['voiture electrique', 'automobile', 'electrique mecanicien garage'],
  ['moto, scooter, motard, moto cross, motocross, quad', 'moto motocycle', 'mecanicien garage cycles'],
  ['velo, vtt, bmx, trottinette, cyclisme, cycliste', 'cycle velos', 'reparateur sport mecanicien'],
  [
    'camion, camionneur, poids lourd, routier, chauffeur routier',
    'routier lourds',
    'camion transport livreur logistique demenageur',
  ],
  [
    'chauffeur, conducteur, conduit, conduire',
    'routier livreur',
    'conducteur taxi transport ambulancier autocars',
  ],
  [
    'bus, autobus, car scolaire, autocar, chauffeur de bus, conducteur de bus',
    'autocars bus tramway',
    'conducteur transport',
  ],
  ['taxi, vtc, chauffeur prive', 'taxi vtc', 'ambulancier chauffeur'],
  ['demenagement, demenageur', 'demenageur demenagement', 'transport logistique'],
  [
    'train, tgv, metro, tramway, tram, cheminot, rail, conducteur de train',
    'train ferroviaire rail tramway metro',
    'conducteur transport aiguilleur',
  ],
  [
    'logistique, entrepot, cariste, stock, preparateur de commandes',
    'logistique magasinier cariste entrepot',
    'transport colis livreur',
  ],
  ['transport, fret', 'transport logistique routier', 'livreur'],
  [
    'avion, aviation, aeronautique, aerien',
    'pilote aviation aeronautique aeroclub aeroport',
    'aerien helicoptere hotesse steward',
  ],
  [
    'pilote, pilote de ligne, pilote d avion, commandant de bord',
    'pilote aviation aeroclub',
    'aerien aeronautique helicoptere armee',
  ],
  ['helicoptere, pilote d helicoptere, helico', 'helicoptere', 'pilote aeronautique secours'],
  ['aiguilleur du ciel, controleur aerien, tour de controle', 'aerien aiguilleur', 'aeroport aviation'],
  ['construire des fusees, fabriquer des fusees', 'aeronautique spatial', 'satellites ajusteur'],
  ['fusee, satellite, spatial', 'spatial satellites lanceur', 'astronomie aeronautique'],
  [
    'construction navale, chantier naval, charpentier de marine, construire des bateaux',
    'naval nautique marine',
    'maritime chaudronnier',
  ],
  ['gare', 'ferroviaire sncf', 'conducteur aiguilleur'],
  ['docker, cargo, conteneur', 'portuaire port docker', 'maritime logistique transport'],
  ['aeroclub, aero club, planeur, deltaplane', 'aeroclub pilote aviation', 'aeronautique'],
];
