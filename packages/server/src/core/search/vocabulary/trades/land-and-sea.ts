import type { Relation } from '../relation.js';

/** Those who grow, tend, fish and protect: farms name themselves by their form, GAEC, EARL, SCEA. */
export const LAND_AND_SEA: readonly Relation[] = [
  ['ferme, paysan, tracteur', 'ferme gaec earl scea elevage', 'agricole maraicher bovin agriculture'],
  [
    'agriculteur, agricole, exploitant agricole',
    'elevage maraicher ferme gaec earl',
    'agricole agroequipement vigneron ovin bovin',
  ],
  [
    'moissonneuse, machine agricole, materiel agricole, agroequipement',
    'agroequipement agricole cuma',
    'mecanicien ferme',
  ],
  ['champ, ble, cereale, recolte', 'agricole ferme culture', 'earl gaec meunier'],
  ['legume, potager, maraicher, maraichage', 'maraicher horticulteur primeur', 'agricole ferme jardinier'],
  ['fruit, verger, pomme, arboriculteur', 'verger arboriculteur maraicher primeur', 'agricole horticulteur'],
  [
    'vin, vigne, raisin, vigneron, viticulteur, vendange',
    'vigneron viticulteur oenologue vin',
    'caviste sommelier',
  ],
  ['oenologue, oenologie', 'oenologue oenologie vigneron', 'viticulture caviste sommelier'],
  ['champagne', 'vigneron viticulteur champagne', 'oenologue caviste'],
  ['biere, brasseur', 'brasseur houblon malterie', 'distillerie'],
  ['fleur, bouquet, rose', 'fleuriste floral horticulteur', 'jardinerie pepinieriste'],
  ['plante, botanique', 'botanique horticulteur pepinieriste fleuriste jardinier', 'flore'],
  [
    'horticulteur, serre, pepiniere, pepinieriste',
    'horticulteur pepinieriste',
    'jardinier fleuriste maraicher',
  ],
  ['jardin, jardinage, pelouse, tondre', 'jardinier paysagiste', 'horticulteur pepinieriste verts'],
  ['espaces verts', 'jardinier paysagiste verts', 'elagueur horticulteur'],
  ['paysagiste, architecte paysagiste', 'paysagiste jardinier', 'urbaniste verts pepinieriste'],
  [
    'arbre, foret, forestier, bucheron',
    'forestier bucheron elagueur sylviculture onf',
    'scierie garde environnement',
  ],
  ['elagueur, elagage, grimper aux arbres', 'elagueur elagage bucheron', 'forestier jardinier'],
  [
    'nature, ecologie, ecolo, climat, ecologue',
    'environnement biodiversite naturaliste ecologue faune',
    'recyclage',
  ],
  [
    'environnement, developpement durable, protection de la nature',
    'environnement biodiversite ecologue',
    'recyclage eolien',
  ],
  [
    'garde forestier, garde nature, parc national, ranger',
    'forestier naturel garde onf',
    'faune environnement',
  ],
  ['biodiversite, naturaliste, flore', 'biodiversite naturaliste ecologue flore faune', 'environnement'],
  ['planete', 'environnement astronomie planetarium', 'ecologue biodiversite recyclage'],
  [
    'rechauffement climatique, transition ecologique',
    'environnement climat energie',
    'recyclage meteo biodiversite',
  ],
  [
    'poubelle, dechet, eboueur, ripeur, ordures',
    'dechets ripeur benne collecte recyclage',
    'environnement assainissement',
  ],
  [
    'recyclage, recycler, tri, ressourcerie',
    'recyclage dechets recyclerie ressourcerie tri',
    'reemploi environnement',
  ],
  [
    'eau, riviere, station d epuration, eau potable',
    'hydraulique assainissement potable eaux',
    'environnement reseau',
  ],
  [
    'meteo, tempete, cyclone, previsions meteo, temps qu il fera',
    'meteorologue previsionniste meteorologie',
    'climat',
  ],
  [
    'volcan, roche, mineraux, pierre precieuse, seisme, geologue',
    'geologue volcanologique geologie mineraux',
    'recherche',
  ],
  ['mer, maritime', 'maritime marin nautique matelot', 'naval oceanographe pecheur aquarium voile'],
  ['bateau, navire, paquebot', 'maritime marin nautique naval', 'matelot batelier plaisance voile'],
  ['ocean, oceanographe, biologie marine', 'oceanographe marin', 'aquarium maritime'],
  [
    'marin, matelot, capitaine de bateau, marine marchande',
    'matelot maritime naval',
    'militaire oceanographe nautique pecheur batelier',
  ],
  ['peche, chalut, marin pecheur', 'pecheur maree poissonnier halieutique', 'maritime aquaculture'],
  ['poisson, maree', 'poissonnier maree mareyage pecheur', 'pisciculture aquarium'],
  [
    'huitre, moule, ostreiculteur, coquillage',
    'ostreiculteur conchyliculture mytiliculture huitres',
    'maree maritime',
  ],
  ['sel, marais salant, paludier', 'paludier salines', 'agricole'],
  ['port, plaisance, port de peche', 'portuaire plaisance maritime capitainerie', 'docker nautique pecheur'],
  [
    'montagne, alpinisme, alpes, randonnee',
    'pghm refuge ski accompagnateur',
    'escalade secouriste remontees',
  ],
  [
    'travail dehors, plein air, dehors, exterieur, grand air',
    'jardinier paysagiste forestier agricole',
    'environnement maraicher elagueur moniteur',
  ],
];
