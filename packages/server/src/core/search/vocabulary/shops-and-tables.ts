import type { Relation } from './relation.js';

/** Things that are worn, sold, cooked and eaten. */
export const SHOPS_AND_TABLES: readonly Relation[] = [
  ['mode, fashion', 'styliste couture vetement'],
  ['fringue, habit, vetement', 'textile couture mode'],
  ['couture, coudre', 'couture styliste'],
  ['mannequin', 'defile'],
  ['chaussure, basket', 'cordonnier chaussure'],
  ['magasin, boutique, shopping, commerce', 'vendeur vente commerce'],
  ['caissier', 'caisse supermarche'],
  ['supermarche', 'caisse'],
  ['resto', 'restaurant cuisinier serveur'],
  ['restaurant', 'cuisinier serveur brasserie'],
  ['cuisine, cuistot', 'cuisinier restaurant'],
  ['cuisinier', 'restaurant'],
  ['gateau', 'patissier'],
  ['pain', 'boulanger'],
  ['bonbon, chocolat', 'chocolatier confiserie'],
  ['viande', 'boucher'],
  ['fastfood, kebab, burger', 'restauration'],
  ['barman', 'bar'],
];
