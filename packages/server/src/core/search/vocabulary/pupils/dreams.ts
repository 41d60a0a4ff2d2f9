import type { Relation } from '../relation.js';

/** Dreams of pupils: the trade itself is rare, those beside it are not. */
export const DREAMS: readonly Relation[] = [
  [
    'star, rockstar, pop star, celebrite, celebre, etre connu, idole, miss france',
    'comedien chanteur musicien acteur mannequin',
    'danseur audiovisuel casting spectacle',
  ],
  ['explorateur, aventurier', 'geographe archeologue oceanographe naturaliste', 'expedition voyages'],
  ['super heros, superheros, heros, sauver le monde', 'pompier secours police sauvetage', 'samu humanitaire'],
  [
    'inventer des jeux, creer un jeu video, faire un jeu video',
    'jeu game',
    'developpeur infographiste video',
  ],
  [
    'aider la planete, sauver la planete, proteger la planete, proteger la nature, proteger l environnement',
    'environnement nature naturel biodiversite recyclage',
    'energie naturaliste forestier',
  ],
  ['sauver des animaux, proteger les animaux, animaux blesses', 'refuge veterinaire faune', 'zoo animalier'],
  ['ballon d or', 'football club foot', 'stade sportif'],
  ['pirate, corsaire', 'marin matelot', 'maritime cybersecurite'],
  ['princesse, fee, reine', 'attractions spectacle', 'costumier comedien'],
];
