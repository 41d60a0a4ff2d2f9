import type { Relation } from '../relation.js';

/** Those whose hands make one piece at a time. */
export const CRAFTS: readonly Relation[] = [
  [
    'artisan, artisanat, metier d art, savoir faire',
    'artisan artisanat ceramiste ebeniste',
    'luthier bijoutier maroquinier',
  ],
  [
    'travailler de ses mains, mains, metier manuel, travail manuel, manuel, travaux manuels, fabriquer des choses',
    'ebeniste menuisier charpentier macon plombier potier',
    'electricien mecanicien artisan boulanger couturier',
  ],
  [
    'bijou, bijouterie, perle, joaillier, bague, diamant',
    'joaillier bijoutier',
    'horloger orfevre sertisseur',
  ],
  ['horloger, reparer des montres', 'horloger', 'bijoutier joaillier'],
  [
    'poterie, potier, ceramique, argile, porcelaine',
    'potier ceramiste porcelaine',
    'emailleur verrier artisanat',
  ],
  ['verre, souffleur de verre, vitrail', 'verrier souffleur vitrail', 'miroitier ceramiste'],
  ['cuir, maroquinerie, sellier, sac a main', 'maroquinier sellier cuir', 'cordonnier chaussure tapissier'],
  ['chaussure, cordonnier, botte', 'cordonnier chaussure bottier', 'maroquinier podologue'],
  ['meuble, ebeniste', 'ebeniste menuisier ameublement', 'tapissier agencement'],
  ['tapissier, canape, fauteuil', 'tapissier ameublement', 'decorateur'],
  ['tissage, tisser, tisserand', 'lissier tisserand tapisserie', 'textile'],
  [
    'forge, forgeron, ferronnier, coutelier, couteau, epee',
    'forgeron ferronnier coutelier forge',
    'metallier ferrant fondeur',
  ],
  ['imprimerie', 'imprimeur offset serigraphie', 'graphiste papier'],
  ['papier, carton, fabriquer du papier', 'papetier cartonnage', 'imprimeur'],
  ['relieur, reliure', 'relieur doreur', 'restaurateur edition'],
  ['tailleur de pierre, pierre', 'tailleur marbrier', 'macon sculpteur'],
  ['bougie, savon', 'savonnerie cirier', 'cosmetique artisanat'],
  ['dentelle', 'brodeur dentelle', 'couturier textile'],
  ['emailleur, email sur cuivre', 'emailleur ceramiste', 'verrier bijoutier'],
  ['metiers de bouche', 'boulanger patissier boucher cuisinier', 'fromager poissonnier traiteur'],
  ['vannier, osier, panier en osier', 'vannier osier', 'artisanat'],
  ['encadreur, encadrement de tableaux', 'encadreur', 'galerie doreur'],
];
