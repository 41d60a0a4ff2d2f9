import type { Relation } from '../relation.js';

/** Those who sell, and where. */
export const SHOPS: readonly Relation[] = [
  [
    'shopping, faire du shopping, faire les magasins',
    'habillement shopper friperie pret',
    'boutique vendeur magasin',
  ],
  [
    'magasin, boutique, commerce, commercant, vente, vendre, vendeur',
    'vendeur vente boutique magasin commerce',
    'caisse rayon supermarche hypermarche habillement',
  ],
  ['caisse, hote de caisse, hotesse de caisse', 'caisse supermarche hypermarche rayon', 'magasin'],
  [
    'supermarche, hypermarche, grande surface, superette, mise en rayon, rayon',
    'supermarche hypermarche rayon caisse',
    'vendeur magasin drive',
  ],
  ['grande distribution, faire les courses', 'supermarche hypermarche rayon', 'caisse distribution'],
  ['pret a porter', 'habillement pret boutique', 'vendeur mode vetement'],
  ['electromenager, multimedia', 'electromenager multimedia', 'vendeur informatique'],
  ['quincaillerie, outillage', 'bricolage outillage quincaillerie', 'vendeur'],
  ['ameublement, literie', 'ameublement meubles', 'vendeur decorateur'],
  ['jouet, peluche, lego, figurine', 'jouets jeux', 'vendeur ludotheque'],
  ['jeux de societe, jeu de role, echecs, jeux de cartes', 'ludotheque jouets jeu', 'animateur libraire'],
  ['vitrine, etalagiste, merchandising', 'vitriniste merchandiser', 'decorateur publicite'],
  [
    'vendre en ligne, boutique en ligne, ecommerce, e commerce, dropshipping, commerce en ligne',
    'ecommerce logistique',
    'commerce web marketing vendeur',
  ],
  ['marche, forain, vendre sur les marches', 'primeur forain marches', 'fromager poissonnier vendeur'],
  ['epicerie, bio magasin, vrac', 'epicier alimentaire', 'caviste fromager primeur'],
  [
    'tabac, marchand de journaux, bureau de tabac, maison de la presse, kiosque',
    'tabac papeterie librairie',
    'presse commerce',
  ],
  ['cave a vin, caviste, sommelier', 'caviste sommelier', 'vigneron oenologue'],
  [
    'centre commercial, galerie marchande, commerce de proximite',
    'magasin boutique vendeur',
    'hypermarche caisse',
  ],
  ['stylo, cahier, trousse, papeterie, fournitures scolaires', 'papeterie', 'librairie tabac vendeur'],
];
