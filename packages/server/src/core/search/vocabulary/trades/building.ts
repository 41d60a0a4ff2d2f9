import type { Relation } from '../relation.js';

/** Building sites, from the plan to the paint; BTP, TP and BE are what offers call them. */
export const BUILDING: readonly Relation[] = [
  [
    'btp, batiment, construction, chantier, ouvrier du batiment',
    'batiment btp macon chantier travaux',
    'electricien plombier couvreur charpentier platrier',
  ],
  ['travaux publics, tp, goudron, faire des routes', 'travaux tp', 'chantier canalisateur btp engins'],
  [
    'maison, construire des maisons, renovation, renover',
    'macon charpentier batiment renovation',
    'architecte couvreur electricien plombier',
  ],
  ['macon, beton, parpaing, brique, mur', 'macon', 'batiment coffreur btp chantier'],
  ['couvreur, toit, toiture, tuile, zingueur', 'couvreur zingueur toiture', 'charpentier batiment'],
  ['charpentier', 'charpentier', 'menuisier couvreur bois'],
  ['bois, menuisier, copeau, scierie', 'menuisier charpentier ebeniste bois', 'scierie agencement forestier'],
  ['plombier, robinet, sanitaire', 'plombier chauffagiste sanitaire', 'batiment'],
  ['salle de bain', 'plombier carreleur', 'sanitaire decorateur'],
  ['chauffage, chaudiere', 'chauffagiste', 'plombier frigoriste energetique'],
  [
    'pompe a chaleur, climatisation, clim, frigoriste, froid industriel',
    'frigoriste chauffagiste climatisation chaleur',
    'plombier froid',
  ],
  ['electricien, cable electrique', 'electricien', 'batiment domotique energie'],
  ['carreleur, carrelage, mosaique', 'carreleur carrelage mosaiste', 'macon platrier'],
  [
    'platrier, plaquiste, placo, cloison, isolation',
    'platrier plaquiste isolation cloisons',
    'peintre batiment',
  ],
  ['serrurier, metallier', 'serrurier metallier', 'ferronnier menuisier'],
  ['fenetre, vitrier, store, miroitier', 'miroitier vitrier fenetres menuisier', 'verre'],
  [
    'grue, grutier, engins de chantier, pelleteuse, conducteur d engins, bulldozer',
    'grutier engins grue',
    'chantier levage terrassement',
  ],
  ['chef de chantier, conducteur de travaux, chef de travaux', 'chantier travaux', 'btp batiment macon'],
  [
    'architecte, architecture, plan de maison, archi',
    'architecte architecture',
    'urbaniste paysage geometre decorateur dessinateur',
  ],
  ['architecte d interieur, architecture d interieur', 'decorateur interieur', 'architecte designer'],
  ['decorateur, deco, home staging, decoratrice d interieur', 'decorateur', 'interieur architecte designer'],
  ['maitre d oeuvre, maitrise d oeuvre', 'chantier architecte', 'oeuvre travaux btp'],
  ['geometre, topographe, cadastre', 'geometre topographe', 'urbaniste cartographe travaux'],
  [
    'bureau d etude, dessin industriel, dessin technique, dessinateur industriel, autocad',
    'projeteur dessinateur be etudes',
    'designer ingenieur prototypage architecte',
  ],
  [
    'bricolage, bricoler, homme a tout faire',
    'bricolage menuisier outillage',
    'maintenance plombier electricien',
  ],
  ['construire des piscines', 'pisciniste', 'nageur aquatique'],
  ['canalisateur, egout', 'canalisateur tp', 'travaux plombier assainissement'],
  ['construire, construit, batir', 'construction macon batiment', 'architecte charpentier chantier'],
  ['pont, tunnel, gratte ciel, genie civil', 'travaux ingenieur tp', 'architecte chantier grutier'],
  ['hauteur, travail en hauteur, cordiste', 'cordiste couvreur elagueur', 'grutier accrobranche'],
  ['cao, solidworks', 'projeteur dessinateur', 'ingenieur architecte'],
];
