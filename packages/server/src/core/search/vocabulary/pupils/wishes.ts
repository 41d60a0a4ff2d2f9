import type { Relation } from '../relation.js';

/** Sentences of pupils who know what they like, and not yet the trade. */
export const WISHES: readonly Relation[] = [
  [
    'metier d avenir, futur, metier qui recrute',
    'intelligence cybersecurite roboticien eolien solaire developpeur',
    'numerique energetique soignant',
  ],
  ['etre utile, servir les autres', 'social soignant secours', 'humanitaire infirmier pompier'],
  [
    'travailler en equipe, voir du monde, contact avec les gens, parler aux gens, contact humain',
    'vendeur animateur',
    'hotel social communication',
  ],
  [
    'voir des machines, machine, grosses machines',
    'usine conducteur mecanicien industriel',
    'maintenance agroequipement engins',
  ],
  ['vitesse, sensations, adrenaline', 'pompier pilote moto', 'cascadeur competition police'],
  [
    'grande entreprise, multinationale, grosse boite',
    'industrie ingenieur aeronautique energie',
    'usine direction',
  ],
  ['travailler la nuit, nuit', 'hospitalier boulanger securite', 'hotel'],
  [
    'travailler seul, etre independant, freelance',
    'independant artisan freelance',
    'graphiste developpeur redacteur',
  ],
  ['profiler, mentaliste', 'police gendarmerie psychologue', 'enquete scientifique'],
  [
    'creatif, creativite, imagination, etre creatif',
    'graphiste designer illustrateur styliste',
    'decorateur architecte publicitaire',
  ],
  [
    'gagner sa vie, gagner bien sa vie, bien gagner sa vie, etre riche, devenir riche, bien paye, beaucoup d argent',
    'avocat pilote notaire banque bancaire chirurgien',
    'finance ingenieur dentiste pharmacien financier',
  ],
  [
    'se depenser, bouger dans son metier, toujours en mouvement',
    'pompier sportif moniteur educateur secours',
    'facteur livreur paysagiste guide animateur',
  ],
  [
    'ecran, toute la journee sur un ordi, assis devant un ordinateur',
    'developpeur jeux informatique video',
    'game webdesigner infographiste cinema',
  ],
  ['bord de mer, au bord de l eau', 'voile marin sauveteur maritime', 'pecheur plaisance nautique port'],
  ['faire rire', 'comedien cirque clown', 'animateur spectacle radio'],
  [
    'porter un uniforme, servir la france, servir mon pays, defendre la france, commander',
    'gendarme police militaire armee pompier',
    'marine defense securite',
  ],
  ['changer le monde', 'humanitaire ong environnement', 'elu journaliste chercheur solidarite'],
  ['reflechir, resoudre des problemes', 'ingenieur chercheur mathematicien', 'informatique enquete'],
  ['parler en public, debattre, convaincre', 'avocat journaliste elu', 'animateur commercial comedien'],
  ['travailler pour la ville', 'mairie municipaux', 'communal urbanisme'],
  ['vivre a la campagne', 'ferme agriculteur eleveur', 'maraicher nature'],
  [
    'sais pas quoi faire, quoi faire plus tard, quoi faire dans la vie, aucune idee, pas d idee, decouvrir plusieurs metiers',
    'services immersion orientation',
    'mairie',
  ],
  ['avec mes mains, de mes mains', 'artisan menuisier couturier macon', 'potier mecanicien boulanger'],
];
