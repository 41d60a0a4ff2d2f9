import type { Relation } from '../relation.js';

/** Things drawn, painted, written and kept in museums. */
export const ARTS: readonly Relation[] = [
  ['dessiner des maisons, dessiner des immeubles', 'architecte', 'dessinateur decorateur urbaniste'],
  [
    'dessin, dessinateur, illustrateur, croquis',
    'illustrateur dessinateur graphiste',
    'animation tatoueur designer architecte',
  ],
  [
    'bd, bande dessinee, manga, mangaka, comics, auteur de bd',
    'illustrateur bd dessinee mangas',
    'librairie dessinateur edition',
  ],
  [
    'graphiste, logo, photoshop, pao, affiche',
    'graphiste infographiste',
    'webdesigner illustrateur imprimeur communication',
  ],
  ['design', 'designer graphiste', 'ux decorateur styliste'],
  ['designer produit, design industriel', 'designer produit', 'dessinateur prototypage'],
  ['peinture, peintre, peint, peindre', 'peintre decorateur artiste', 'batiment illustrateur'],
  ['peintre en batiment, ravalement', 'batiment platrier', 'decorateur renovation'],
  [
    'art, artiste, beaux arts',
    'artiste illustrateur artisanat musee',
    'galerie design spectacle sculpteur graphiste',
  ],
  ['street art, graffiti', 'artiste illustrateur peintre', 'graphiste decorateur galerie'],
  ['sculpture, statue', 'sculpteur tailleur', 'ceramiste artiste fondeur'],
  ['tatouage, tatoueur, tattoo, piercing, pierceur', 'tatoueur perceur', 'illustrateur esthetique'],
  ['galerie, galerie d art, art contemporain', 'galeriste', 'musee artiste'],
  [
    'musee, exposition, expo, museum, conservateur',
    'musee museum mediateur patrimoine',
    'galerie archives archeologue culturel',
  ],
  [
    'patrimoine, monument, chateau, visite guidee',
    'patrimoine monument conferencier',
    'musee archives restaurateur',
  ],
  [
    'restaurateur de tableaux, restauration d art, restaurer des oeuvres',
    'restauratrice tableaux oeuvres',
    'musee patrimoine dorure',
  ],
  ['archives, archiviste, genealogie', 'archiviste archives', 'bibliotheque musee documentation'],
  ['livre, bouquin, roman, lire', 'librairie bibliotheque edition mediatheque', 'ecrivain imprimeur'],
  ['librairie', 'librairie livres', 'bibliotheque edition'],
  [
    'bibliotheque, bibliothecaire, mediatheque',
    'mediatheque bibliothecaire bibliotheque',
    'librairie documentaliste archives',
  ],
  [
    'auteur, ecrivain, ecrit, ecrire, ecriture, poesie, poete, redacteur',
    'ecrivain edition auteur redacteur',
    'journaliste librairie scenariste traducteur',
  ],
  [
    'edition, editeur, maison d edition, publier un livre',
    'edition editeur',
    'librairie imprimeur correcteur',
  ],
  ['antiquaire, brocante', 'antiquaire brocante priseur encheres', 'recyclerie emmaus restaurateur ebeniste'],
  ['mediateur culturel, culture', 'culturel musee patrimoine', 'bibliotheque theatre'],
];
