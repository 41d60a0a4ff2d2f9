import type { Relation } from '../relation.js';

/** Leisure of pupils: those who live by it, then those who live near it. */
export const HOBBIES: readonly Relation[] = [
  [
    'lecture, lecteur, booktok',
    'librairie bibliotheque edition mediatheque',
    'ecrivain imprimeur documentaliste',
  ],
  ['timbres', 'facteur postier poste courrier', 'antiquaire'],
  ['collection, cartes pokemon', 'jeux librairie', 'vendeur antiquaire'],
  ['japon, otaku', 'mangas costumier', 'librairie illustrateur'],
  ['ecouter de la musique, jouer de la musique', 'musicien musique', 'orchestre conservatoire sonorisation'],
  ['petanque, billard, bowling', 'bowling billard', 'loisirs sportif animateur'],
  ['scout, camp', 'loisirs nature periscolaire', 'animateur sejour'],
  ['maquette, lego technic', 'maquettiste prototypage', 'architecte fablab jouets'],
  ['jeux d evasion, escape game', 'escape jeux', 'animateur loisirs ludotheque'],
  ['origami, scrapbooking, diy, loisirs creatifs', 'papeterie artisanat', 'illustrateur animateur'],
  [
    'pokemon, mario, minecraft, fortnite, roblox, fifa, gta, league of legends, valorant',
    'jeu game gamer esport',
    'video developpeur infographiste',
  ],
  ['promenade, balade, marche a pied', 'randonnee accompagnateur', 'forestier tourisme'],
];
