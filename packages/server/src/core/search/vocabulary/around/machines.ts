import type { Synonym } from '../relation.js';

/** Of those who run, repair and programme machines. */
export const AROUND_MACHINES: readonly Synonym[] = [
  [
    'vidange, frein, embrayage, carburateur, cambouis, cle a molette, pot d echappement, amortisseur, fast and furious, top gear, reparer des bagnoles, reparer les moteurs, entretien automobile, pare brise, capot',
    'mecanicien',
  ],
  ['tolier, covering, lavage auto, carrosserie peinture', 'carrossier'],
  ['vendeur de voitures, vendre des voitures, vendeur auto, showroom', 'concessionnaire'],
  ['mobylette, guidon, mob', 'moto'],
  ['pedale, derailleur, velociste, tour de france, reparer des velos, vae, velo electrique', 'velo'],
  [
    'semi remorque, camionnette, fourgon, remorque, chauffeur poids lourd, scania, chauffeur pl, conduire un camion',
    'camion',
  ],
  ['limousine, chauffeur de maitre', 'taxi'],
  [
    'locomotive, aiguillage, ter, chef de gare, controleur de train, controleur sncf, voie ferree, wagon, rer, chef de bord, conduire des trains',
    'train',
  ],
  ['conduire un bus, minibus', 'bus'],
  [
    'palette, chariot elevateur, fenwick, transpalette, magasinier, supply chain, manutention, manutentionnaire, approvisionnement, emballeur, gestion des stocks',
    'logistique',
  ],
  ['coursier, livreur de repas, livreur a velo, livrer des colis', 'colis'],
  ['cockpit, copilote, avion de ligne, bia, brevet de pilote, voler dans le ciel', 'pilote'],
  ['ulm, parapente, montgolfiere, simulateur de vol', 'aeroclub'],
  ['decollage, atterrissage, boeing 747, a380', 'avion'],
  [
    'grand prix, stand de course, lewis hamilton, pierre gasly, verstappen, hamilton, kart, nascar',
    'formule 1',
  ],
  [
    'chaine de production, travail a la chaine, operateur de production, conducteur de ligne, manufacture, production industrielle, 3x8, fabriquer des objets',
    'usine',
  ],
  ['poste a souder, chalumeau', 'soudeur'],
  ['fonte, aluminium, haut fourneau, arcelormittal, laminoir', 'metallurgie'],
  [
    'commande numerique, decolletage, fraisage, piece mecanique, mecanique de precision, machine outil',
    'usinage',
  ],
  ['panne, electromecanicien, electrotechnicien, entretien des machines, tomber en panne', 'maintenance'],
  ['escalator, monte charge, otis, schindler, kone', 'ascenseur'],
  ['polymere, injection plastique, moulage, composite, fibre de carbone, tupperware', 'plastique'],
  ['norme, iso, qhse, metrologie', 'qualite'],
  ['turbine, rte, grdf, hydrogene, economies d energie', 'energie'],
  ['uranium, reacteur, radioactif, orano, framatome, iter', 'nucleaire'],
  ['forage, raffinerie, station service, pompiste, plateforme petroliere, shell', 'petrole'],
  ['molecule, reaction chimique, tableau periodique, acide, formulation', 'chimie'],
  ['assemblage d avions, moteur d avion, mecanicien avion, reparer des avions', 'fabriquer des avions'],
  ['prototype, creer des objets, inventer des choses, concours lepine', 'inventeur'],
  ['catia, dao, modeliser', 'cao'],
  ['gravier, granulat', 'mine'],
  [
    'clavier, processeur, carte mere, monter un pc, pc gamer, windows, linux, geek, nerd, macbook',
    'informatique',
  ],
  [
    'html, css, javascript, java, php, sql, scratch, algo, full stack, fullstack, backend, frontend, codeur, github, ecrire du code, faire du code, faire des applis, faire un site',
    'developpeur',
  ],
  [
    'antivirus, mot de passe, cyberattaque, pentester, anonymous, securite informatique, virus informatique, mr robot',
    'hacker',
  ],
  ['wordpress, blog, creer un site, creer des sites web, page web', 'internet'],
  ['chatbot, chat gpt, gpt, deep learning, midjourney, reconnaissance faciale', 'ia'],
  ['base de donnees, business intelligence, data analyst, data center', 'data'],
  [
    'cobot, humanoide, raspberry, raspberry pi, bras robotise, lego mindstorms, boston dynamics, robotiser, fabriquer des robots, construire des robots',
    'robot',
  ],
  ['dji, fpv, quadricoptere', 'drone'],
  [
    'transistor, microprocesseur, semi conducteur, carte electronique, led, capteur, puce electronique, nanotechnologie, salle blanche',
    'electronique',
  ],
  ['iphone, android, ecran casse, reparer des iphones, carte sim', 'telephone'],
  ['5g, ethernet, routeur, antenne relais, box internet, tirer des cables, raccordement', 'reseau'],
  [
    'reparer des ordis, reparer des ordinateurs, reparer des pc, depanner des ordis, hotline, sysadmin, serveur informatique, datacenter, maintenance informatique, installer des ordinateurs',
    'technicien informatique',
  ],
  ['metavers, oculus, casque de realite virtuelle', 'realite virtuelle'],
  [
    'unity, unreal, unreal engine, gameplay, level designer, pixel art, rpg, sims, call of duty, zelda, sonic, brawl stars, clash royale, steam, rocket league, overwatch, animal crossing, candy crush, among us, jeux pc, gta 6, fc 25',
    'jeux video',
  ],
  ['figma, ergonomie web, product designer', 'ux'],
  ['maya, zbrush, modeleur 3d, character designer, modeliser en 3d', '3d'],
  ['after effects, fond vert, trucage, sfx', 'effets speciaux'],
  ['imprimante, impression, objet 3d', 'impression 3d'],
];
