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
];
