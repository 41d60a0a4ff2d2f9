import type { Synonym } from '../relation.js';

/** Of those who heal, help and teach. */
export const AROUND_CARE: readonly Synonym[] = [
  [
    'stethoscope, ordonnance, consultation medicale, etudes de medecine, internat de medecine, pass las, doctoresse',
    'medecin',
  ],
  [
    'scalpel, greffe, transplantation, appendicite, operation, operation du coeur, salle d operation, operer des gens, orthopediste, traumatologie',
    'bloc operatoire',
  ],
  ['coeur, battement, crise cardiaque, electrocardiogramme, infarctus', 'cardiologue'],
  ['acne, peau, eczema', 'dermatologue'],
  [
    'enceinte, echographie, foetus, contraception, allaitement, mettre au monde, salle de naissance, faire naitre',
    'maternite',
  ],
  ['neonatologie, premature, couveuse, medecin pour enfants, docteur pour enfants', 'pediatre'],
  ['epilepsie, parkinson, migraine, avc cerebral', 'neurologue'],
  ['tumeur, chimiotherapie, chimio, radiotherapie, leucemie', 'cancer'],
  ['rayon x, mammographie, fracture, jambe cassee, bras casse', 'radiologue'],
  [
    'defibrillateur, premiers soins, psc1, gestes qui sauvent, massage cardiaque, noyade, protection civile, secourir',
    'secouriste',
  ],
  ['sirene, gyrophare ambulance, dea', 'ambulance'],
  ['seringue, perfusion, bandage, blouse blanche, faire des piqures', 'infirmier'],
  [
    'pneumologue, endocrinologue, urologue, rhumatologue, gastro enterologue, allergologue, medecin specialiste, nephrologue',
    'medecin',
  ],
  [
    'geriatre, alzheimer, troisieme age, grand age, grand mere, grand pere, vieillesse, deambulateur, mamy, perte d autonomie, dependance',
    'personnes agees',
  ],
  [
    'sirop, pilule, antibiotique, paracetamol, vaccination, pommade, herboriste, comprime, medicamenteux',
    'medicament',
  ],
  ['detartrage, gencive, molaire, brosse a dents, dents de sagesse, assistant dentaire', 'dentiste'],
  ['ampute, amputation, appareillage', 'prothese'],
  ['monture, myope, lentille de contact, verres correcteurs', 'lunette'],
  ['cataracte, retine, strabisme, daltonien', 'oeil'],
  ['surdite, acouphene, mal entendant, entendre mieux', 'oreille'],
  ['dyslexie, dys, langage, troubles du langage, begayer, zozoter, defaut de prononciation', 'orthophoniste'],
  ['entorse, torticolis, claquage, blessure sportive, etirement, mal de dos, reeduquer', 'kine'],
  ['vertebre, scoliose, dos bloque', 'osteopathe'],
  ['semelle orthopedique, orteil, verrue', 'podologue'],
  ['calorie, obesite, anorexie, maigrir, equilibre alimentaire, manger equilibre', 'dieteticien'],
  [
    'depression, stress, burn out, therapie, phobie, psychanalyste, psychotherapeute, emotion, anxiete, harcelement, ecouter les gens, ecouter les autres, comprendre les gens, comportement humain, confiance en soi',
    'psychologue',
  ],
  [
    'folie, schizophrenie, hopital psychiatrique, asile, addiction, addictologue, drogue, alcoolisme, pedopsychiatre',
    'psychiatre',
  ],
  ['eprouvette, microscope, tube a essai, pcr, prelevement, technicien d analyses', 'labo'],
  ['covid, epidemie, globule, hematologie, virologue, pandemie, immunologie', 'sang'],
  ['crematorium, incineration, tombe, corbillard, marbrerie, embaumeur, embaumement, pierre tombale', 'mort'],
  [
    'acupuncture, acupuncteur, hypnose, hypnotherapeute, magnetiseur, guerisseur, homeopathie, medecine douce',
    'sophrologue',
  ],
  ['biberon, poussette, couche, tetine, berceau, doudou, comptine, auxiliaire de puericulture', 'bebe'],
  ['garder des petits, garder des bebes, changer les couches, assmat, nourrice agreee', 'nounou'],
  ['jouer avec les enfants, moniteur de colo, animer, mercredis, activites enfants', 'animateur'],
  ['portage de repas, aide menagere, ssiad, saad, aidant', 'aide a domicile'],
  [
    'paralyse, polyhandicap, inclusion, inclusif, mdph, handisport, fauteuil handicap, enfants differents',
    'handicap',
  ],
  ['moniteur educateur, assistant familial, famille d accueil, tisf, cesf', 'educateur'],
  [
    'ase, orphelin, orphelinat, maltraitance, enfant place, enfance en danger, enfants en danger, enfant battu',
    'protection de l enfance',
  ],
  ['rsa, surendettement, misere, precarite', 'assistante sociale'],
  ['braille, malvoyant, non voyant, canne blanche', 'aveugle'],
  [
    'maraude, soupe populaire, banque alimentaire, bonne action, secours catholique, famine, tiers monde, faire du bien',
    'solidarite',
  ],
  [
    'balai, serpilliere, aspirateur, laveur de vitres, laver les vitres, laver les sols, technicien de surface, desinfection, hygiene',
    'menage',
  ],
  ['bible, moine, rabbin, synagogue, theologie, messe, catechisme, islam, aumonier, dieu', 'religion'],
  ['parcoursup, coach scolaire, bilan de competences, m orienter', 'orientation'],
  ['chomage, chomeur, trouver du travail, conseiller en insertion, conseiller emploi', 'insertion'],
  [
    'cp, cm1, cm2, ce1, ce2, crpe, apprendre aux enfants, enseigner aux enfants, apprendre a lire',
    'maitresse',
  ],
  ['petite section, moyenne section, grande section', 'maternelle'],
  [
    'craie, corriger des copies, donner des cours, faire cours, pedagogie, pedagogue, capes, agregation, education nationale, inspe, cours particuliers, salle des profs, prof de maths, prof de francais, prof d histoire',
    'prof',
  ],
  ['prof de sport, prof d eps, cours de sport', 'eps'],
  ['assistant d education, surveiller les eleves, salle de permanence, conseillere principale', 'cpe'],
  ['rectorat, chef d etablissement, principal adjoint, intendant, diriger une ecole', 'proviseur'],
  ['soutien scolaire, aide aux devoirs, recre, recreation', 'periscolaire'],
  ['permis, creneau, volant, permis b, examinateur du permis', 'auto ecole'],
  ['these, doctorat, doctorant, amphi, maitre de conferences, bu', 'fac'],
  ['afpa, greta, formation continue, formation pour adultes, lycee pro, lycee professionnel', 'formateur'],
];
