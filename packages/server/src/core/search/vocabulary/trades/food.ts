import type { Relation } from '../relation.js';

/** Those who bake, cook and serve: the trades of the table. */
export const FOOD: readonly Relation[] = [
  [
    'boulanger, pain, baguette, croissant, viennoiserie',
    'boulanger fournil pain',
    'patissier chocolatier petrin',
  ],
  [
    'patissier, gateau, dessert, tarte, macaron, cupcake',
    'patissier chocolatier gateaux',
    'boulanger glacier confiseur',
  ],
  ['chocolat, bonbon, confiserie, sucrerie', 'chocolatier confiserie', 'patissier glacier'],
  ['glace, sorbet, creme glacee', 'glacier', 'patissier chocolatier'],
  ['crepe, gaufre', 'creperie', 'restaurant patissier'],
  ['boucher, viande, charcuterie, saucisson, steak', 'boucher charcutier viande', 'traiteur abattoir'],
  ['fromage, cremerie, camembert', 'fromager cremier laitier', 'eleveur chevrier'],
  ['lait, yaourt, beurre, produit laitier', 'laitier fromager', 'elevage bovin'],
  [
    'cuisine, cuistot, cuisto, recette',
    'cuisinier restaurant',
    'commis restauration traiteur brasserie plongeur patissier',
  ],
  [
    'chef, chef cuisinier, chef cuistot, grand chef, chef etoile, top chef, gastronomie',
    'cuisinier gastronomique etoilee restaurant',
    'commis brasserie traiteur patissier',
  ],
  [
    'resto, restaurant, restauration',
    'restaurant cuisinier serveur',
    'brasserie commis pizzeria creperie traiteur',
  ],
  [
    'serveur, servir, service en salle, garcon de cafe',
    'serveur restaurant',
    'brasserie barman hotel sommelier',
  ],
  ['bar, barman, barmaid, cocktail, cafe, barista', 'barman barmaid serveur', 'brasserie torrefacteur hotel'],
  [
    'fastfood, fast food, burger, hamburger, kebab, tacos, frite, sandwich',
    'burgers rapide food snack',
    'restaurant pizzeria cuisinier',
  ],
  ['pizza, pizzaiolo, pizzeria', 'pizzaiolo pizzeria pizza', 'restaurant cuisinier'],
  ['sushi, japonais, ramen', 'sushi restaurant poissonnier', 'cuisinier'],
  [
    'cantine, self, refectoire, restauration collective, restauration scolaire',
    'cantine collective cuisine',
    'scolaire restaurant',
  ],
  ['traiteur, buffet, reception', 'traiteur receptions', 'cuisinier restaurant evenementiel'],
  ['cafe grain, torrefaction, the', 'torrefacteur brulerie', 'epicerie'],
  [
    'nourriture, manger, bouffe, alimentation, aliment, goinfre',
    'restaurant cuisinier alimentaire boulanger',
    'agroalimentaire traiteur dieteticien',
  ],
  [
    'agroalimentaire, industrie alimentaire, usine alimentaire',
    'agroalimentaire alimentaire',
    'conserverie biscuiterie laitier',
  ],
  ['salon de the, cafeteria', 'serveur barman patissier', 'restaurant'],
  ['oeuf, huile, conserve', 'alimentaire epicier', 'agroalimentaire cuisinier'],
];
