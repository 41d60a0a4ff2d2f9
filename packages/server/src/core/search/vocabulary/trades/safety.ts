import type { Relation } from '../relation.js';

/** Those who protect: police, firemen and armies go by letters, SDIS, BSPP, PGHM, CRS, SNSM. */
export const SAFETY: readonly Relation[] = [
  [
    'police, flic, keuf, poulet, commissariat',
    'police gendarmerie commissariat crs',
    'asvp securite douanier pts',
  ],
  ['gendarme', 'gendarmerie police pghm peloton', 'militaire securite crs'],
  [
    'pompier, sdis, bspp, sapeur pompier, incendie, jsp, jsp pompier, caserne',
    'pompier sdis incendie secours bspp caserne',
    'sauvetage ambulancier pghm',
  ],
  [
    'sauver les gens en mer, sauvetage en mer, secours en mer',
    'snsm sauvetage cross',
    'marin secouriste nageur',
  ],
  [
    'sauver des vies, sauver les gens',
    'pompier infirmier ambulancier samu medecin',
    'secouriste sauvetage hospitalier',
  ],
  [
    'secouriste, snsm, premiers secours, sauveteur, sauvetage',
    'secourisme sauvetage snsm',
    'pompier samu ambulancier pghm',
  ],
  ['secours en montagne, pghm, crs', 'pghm secouriste crs', 'pisteur pompier'],
  [
    'detective, enqueteur, inspecteur de police',
    'enquete police gendarmerie commissariat',
    'judiciaire scientifique',
  ],
  [
    'police scientifique, pts, criminologue, criminologie, scene de crime, expert scientifique',
    'pts police scientifique',
    'gendarmerie legiste laboratoire',
  ],
  ['police municipale, asvp', 'police municipal asvp', 'gendarmerie securite'],
  ['maitre chien, brigade canine, chien policier, cynophile', 'cynophile canin', 'police gendarmerie'],
  [
    'vigile, videur, garde du corps, bodyguard, agent de securite',
    'securite gardiennage',
    'surveillance police telesurveillance',
  ],
  ['securite, surete, protection', 'gardiennage securite', 'surveillance police gendarmerie'],
  ['gardien immeuble, concierge', 'immeuble gardiennage', 'securite concierge'],
  [
    'alarme, videosurveillance, camera de surveillance, telesurveillance',
    'telesurveillance alarme securite',
    'electricien',
  ],
  [
    'armee, soldat, militaire, guerre, commando, legion, sniper, fusil',
    'militaire armee defense regiment',
    'cirfa gendarmerie marine',
  ],
  ['armee de terre, tank, char, para, parachutiste', 'militaire regiment armee', 'defense'],
  ['sous marin', 'naval militaire matelot', 'marin armee oceanographe'],
  ['marine nationale, porte avions', 'marine naval militaire matelot', 'maritime'],
  [
    'armee de l air, pilote de chasse, avion de chasse, rafale, base aerienne',
    'aerien militaire armee',
    'pilote aeronautique aviation',
  ],
  [
    'espion, agent secret, dgse, espionnage, renseignement',
    'cyberdefense renseignement cybersecurite armee',
    'militaire police gendarmerie enquete',
  ],
  ['douane', 'douanier', 'police'],
  ['prison, detenu, gardien de prison, surveillant de prison', 'penitentiaire', 'pjj justice'],
  [
    'voleur, bandit, arreter les voleurs, attraper les voleurs, criminel, meurtre, crime',
    'police gendarmerie',
    'judiciaire enquete penitentiaire',
  ],
  ['feu, eteint le feu, eteindre le feu, camion de pompier', 'pompier sdis incendie secours', 'ambulancier'],
  ['defense, base militaire, caserne militaire', 'militaire armee regiment defense', 'cirfa gendarmerie'],
  ['demineur, deminage, explosif', 'demineur militaire', 'police gendarmerie'],
  ['uniforme, metier en uniforme', 'police gendarmerie militaire pompier', 'douanier penitentiaire steward'],
];
