import type { Synonym } from '../relation.js';

/** What is called after a town and made anywhere: its name is no place. */
export const GOODS_OF_TOWNS: readonly Synonym[] = [
  ['paris brest, tarte tropezienne, canele de bordeaux, kouglof d alsace, galette de pont aven', 'patissier'],
  [
    'nougat de montelimar, calisson d aix, betise de cambrai, bergamote de nancy, praline de montargis',
    'bonbon',
  ],
  [
    'jambon de bayonne, saucisse de toulouse, saucisse de strasbourg, rillettes du mans, jambon de paris',
    'boucher',
  ],
  ['brie de meaux, camembert de normandie, crottin de chavignol, bleu d auvergne', 'fromage'],
  ['moutarde de dijon', 'agroalimentaire'],
  ['savon de marseille', 'savon'],
  ['eau de cologne', 'cosmetique'],
  ['porcelaine de limoges, faience de quimper, emaux de limoges', 'ceramique'],
  ['dentelle de calais, toile de jouy, tapisserie d aubusson', 'textile'],
  ['couteau de thiers, couteau de laguiole', 'forgeron'],
  ['vin de bordeaux, cote de beaune', 'vin'],
];
