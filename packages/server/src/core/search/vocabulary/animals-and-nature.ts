import type { Relation } from './relation.js';

/** Animals, plants, land and sea. */
export const ANIMALS_AND_NATURE: readonly Relation[] = [
  ['animal, bete, bestiole', 'veterinaire animalerie elevage refuge toiletteur zoo'],
  ['veto', 'veterinaire'],
  ['chien, chiot', 'canin toiletteur refuge veterinaire'],
  ['chat, chaton', 'felin refuge veterinaire'],
  ['cheval, poney, equitation', 'equestre equitation haras palefrenier cavalier'],
  ['ferme, fermier, paysan, tracteur', 'agriculteur elevage maraicher agricole'],
  ['agriculteur', 'elevage maraicher agricole'],
  ['vache, cochon, mouton, chevre, poule', 'elevage ferme'],
  ['poisson', 'aquarium pisciculture'],
  ['fleur, plante', 'fleuriste horticulteur jardinier'],
  ['arbre, foret', 'forestier bucheron elagueur sylviculture'],
  ['jardin', 'paysagiste horticulteur'],
  ['nature, ecologie, ecolo, planete, climat', 'environnement biodiversite recyclage'],
  ['mer, ocean', 'maritime marin nautique'],
  ['vin', 'vigneron viticulteur viticulture oenologue'],
  ['abeille, miel', 'apiculteur'],
  ['poubelle', 'dechets recyclage'],
];
