import type { Relation } from '../relation.js';

/** Computers, networks, data, robots and games. */
export const COMPUTING: readonly Relation[] = [
  [
    'informatique, info, ordi, ordinateur, pc',
    'informatique developpeur logiciel reseaux',
    'cybersecurite web numerique electronique',
  ],
  [
    'developpeur, coder, codage, coding, code informatique, programmeur, programmation, dev, python',
    'developpeur logiciel programmer informatique',
    'web numerique data',
  ],
  [
    'hacker, hacking, piratage, pirate informatique, cyber, cybersecurite',
    'cybersecurite cyberdefense',
    'informatique reseaux',
  ],
  [
    'internet, web, site internet, site web, webmaster',
    'web developpeur webdesigner numerique',
    'informatique ux graphiste',
  ],
  ['ux, ui, ux designer, webdesign, web designer', 'ux ui designer webdesigner', 'graphiste web developpeur'],
  ['appli, application mobile', 'developpeur mobile', 'informatique web numerique'],
  [
    'ia, intelligence artificielle, machine learning',
    'intelligence artificielle neurones',
    'data informatique developpeur robotique',
  ],
  [
    'data, donnees, big data, algorithme, data scientist',
    'data donnees statistique analyste',
    'informatique mathematicien developpeur',
  ],
  ['robot, automate, arduino', 'robotique automatisme', 'electronique mecatronique'],
  ['drone', 'telepilote drones', 'photographe aeronautique electronique'],
  ['impression 3d, imprimante 3d, fablab', 'fablab fabmanager', 'designer numerique'],
  ['electronique, circuit imprime, composant', 'electronicien', 'informatique robotique electricien'],
  ['operateur telephonique, operateur telecom', 'telecoms mobile telephonie', 'reseaux'],
  [
    'telephone, portable, smartphone, reparer des telephones',
    'telephones mobile telecoms',
    'electronique reparation',
  ],
  [
    'reseau, telecom, telecommunications, fibre, fibre optique, wifi',
    'telecoms reseaux fibre',
    'informatique electricien',
  ],
  [
    'technicien informatique, devops, cloud, helpdesk, administrateur systeme, admin reseau, depannage informatique, support informatique',
    'informatique support reseaux',
    'numerique',
  ],
  ['realite virtuelle, vr, casque vr', 'virtuelle jeu', 'informatique 3d'],
  ['numerique, digital', 'numerique informatique web', 'developpeur'],
  [
    'jeux video, jeuvideo, jeuxvideo, jv, gamer, gaming, gameur',
    'jeu game gamer',
    'video infographiste esport 3d developpeur',
  ],
  [
    'game design, concepteur de jeux, createur de jeux video, coder un jeu',
    'game jeu',
    'infographiste developpeur 3d',
  ],
  ['esport, e sport, joueur pro, gamer pro', 'esport gamer', 'jeu streamer'],
  ['testeur, testeur de jeux, testeur de jeux video, qa', 'testeur qa jeu', 'game video'],
  [
    '3d, animation 3d, modelisation 3d, infographie, blender',
    'infographiste 3d modelisation',
    'jeu graphiste vfx designer',
  ],
  ['effets speciaux, vfx, motion design', 'vfx effets infographiste', '3d audiovisuel maquilleur'],
  ['console, manette, switch, ps5, ps4', 'jeu game gamer', 'video developpeur esport'],
  [
    'high tech, nouvelles technologies, haute technologie',
    'informatique electronique robotique numerique',
    'ingenieur',
  ],
];
