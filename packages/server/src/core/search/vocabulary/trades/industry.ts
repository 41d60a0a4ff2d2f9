import type { Relation } from '../relation.js';

/** Factories, their machines and their power. */
export const INDUSTRY: readonly Relation[] = [
  [
    'usine, industrie, fabrication, ouvrier, chaine de montage, visite d usine',
    'usine fabrication industriel',
    'operateur usinage maintenance industrie',
  ],
  [
    'usine de voitures, fabriquer des voitures, fabrique des voitures, construire des voitures, construit des voitures',
    'automobile usine',
    'fabrication operateur mecanique',
  ],
  ['ingenieur', 'ingenieur', 'industrie recherche projeteur'],
  ['inventeur, innovation, brevet', 'prototypage fabmanager innovation', 'ingenieur recherche designer'],
  ['soudeur, chaudronnier, tuyauteur', 'soudeur chaudronnier soudage', 'metallurgie metallier tuyauteur'],
  ['metallurgie, fonderie, acier, tole', 'metallurgie metallier fondeur', 'chaudronnier soudeur usinage'],
  [
    'usinage, tourneur, fraiseur, tourneur fraiseur, cnc, ajusteur',
    'usinage tourneur fraiseur ajusteur',
    'mecanique decolletage',
  ],
  [
    'maintenance, depannage, depanneur, reparer des machines, technicien de maintenance',
    'maintenance depannage',
    'automaticien electricien ascensoriste reparation',
  ],
  ['ascenseur, ascensoriste', 'ascensoriste ascenseur', 'maintenance'],
  ['plastique, plasturgie, caoutchouc, pneu', 'plasturgie pneu', 'industriel injection'],
  ['qualite, controle qualite', 'qualite controle', 'industrie laboratoire'],
  [
    'energie, centrale, electricite verte, energie renouvelable',
    'energie renouvelables eolien hydraulique',
    'photovoltaique nucleaire',
  ],
  ['nucleaire, centrale nucleaire, radioactivite', 'nucleaire radioprotection centrale', 'energie'],
  ['eolienne, vent energie, energie eolienne', 'eolien', 'renouvelables energie'],
  ['solaire, panneau solaire, photovoltaique', 'solaire photovoltaique', 'electricien renouvelables'],
  ['petrole, gaz, carburant, essence', 'gaz petrole raffinerie', 'energie chimique'],
  ['barrage, hydroelectricite', 'hydraulique hydroelectricite barrage', 'energie'],
  [
    'chimie, chimiste, produit chimique, experience chimique',
    'chimiste chimique',
    'laboratoire cosmetique pharmaceutique recherche',
  ],
  [
    'fabriquer des avions, fabrique des avions, construire des avions, construit des avions, assembler un avion',
    'aeronautique ajusteur avion',
    'aviation helicoptere ferroviaire spatial',
  ],
  ['mine, mineur, gisement', 'geologue mine', 'chantier'],
  ['biogaz, methanisation, biomasse', 'biogaz methanisation', 'energie agricole'],
  [
    'enr, transition energetique, renovation energetique',
    'energie renouvelables energetique eolien solaire',
    'photovoltaique chauffagiste',
  ],
  ['pme industrielle, atelier de production', 'industriel usinage usine', 'production'],
  [
    'stl, technicien de laboratoire, technicien de labo',
    'laboratoire',
    'chimiste biologie analyses recherche',
  ],
  ['emballage, conditionnement', 'emballage conditionnement', 'usine logistique plasturgie'],
  ['geothermie', 'geothermie energie', 'renouvelables chauffagiste'],
];
