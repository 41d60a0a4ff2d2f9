import type { Synonym } from '../relation.js';

/** Of those who protect, judge, count, sell and welcome. */
export const AROUND_PEOPLE: readonly Synonym[] = [
  ['gerant', 'patron'],
  ['convoyeur, transport de fonds', 'vigile'],
  ['juger', 'justice'],
  ['europe', 'ambassade'],
  [
    'menottes, gyrophare, patrouille, garde a vue, brigade anti criminalite, commissaire de police, gardien de la paix, brigadier, ecole de police, interpellation, opj, kisde, schmidt, poulaga',
    'police',
  ],
  ['contravention, amende, mettre des pv, garde champetre', 'police municipale'],
  ['brigade de gendarmerie, motard de la gendarmerie, garde republicaine', 'gendarme'],
  [
    'lance a incendie, pin pon, extincteur, echelle de pompier, casque de pompier, jeune sapeur pompier, volontaire pompier, flamme, camion rouge',
    'pompier',
  ],
  ['empreintes digitales, empreinte, indice, les experts, ncis, csi', 'police scientifique'],
  [
    'sherlock, sherlock holmes, cold case, mystere, resoudre des enquetes, detective prive, columbo, faire des enquetes',
    'detective',
  ],
  ['ronde, ssiap, portier, physionomiste, talkie walkie', 'vigile'],
  [
    'treillis, bataillon, grenade, legionnaire, lieutenant, sous officier, officier, infanterie, artilleur, saint cyr, snu, mili, caporal, service militaire, tireur d elite, forces speciales',
    'armee',
  ],
  ['fregate, fusilier marin, charles de gaulle', 'marine nationale'],
  ['top gun, patrouille de france, avion militaire', 'armee de l air'],
  ['james bond, 007, mission impossible, services secrets, bureau des legendes', 'espion'],
  ['maton, cellule de prison, incarcere, penitencier', 'prison'],
  ['contrebande, trafic, frontiere, trafic de drogue, contrefacon', 'douane'],
  [
    'braquage, kidnapping, mafia, mechant, arreter les mechants, delinquant, gangster, tueur en serie',
    'voleur',
  ],
  [
    'plaidoirie, defendre, innocent, penaliste, batonnier, cabinet d avocat, code penal, robe noire, suits, avocat penaliste',
    'avocat',
  ],
  [
    'jugement, cour d assises, coupable, verdict, audience, palais de justice, delit, jure, magistrature',
    'justice',
  ],
  ['testament, heritage, succession, acte de vente', 'notaire'],
  [
    'election, vote, macron, assemblee nationale, elysee, parti politique, republique, matignon, mandat',
    'politique',
  ],
  [
    'adjoint au maire, services municipaux, metropole, agglomeration, intercommunalite, travailler a la mairie, echarpe',
    'maire',
  ],
  [
    'concours administratif, attache territorial, securite de l emploi, travailler pour l etat',
    'fonctionnaire',
  ],
  ['declaration d impots, tva, urssaf, dgfip, percepteur', 'impot'],
  ['onu, otan, union europeenne, parlement europeen, consulat, consul, ue', 'ambassade'],
  ['carte vitale, ameli, allocation, prestation sociale', 'securite sociale'],
  ['droit du travail, inspecteur du travail, syndicat', 'juriste'],
  [
    'billet, monnaie, credit, compte bancaire, carte bleue, epargne, pret bancaire, livret a, distributeur de billets, coffre fort',
    'banque',
  ],
  [
    'wall street, investisseur, investissement, actionnaire, cac 40, fortune, loup de wall street, faire du fric, placer de l argent, placements',
    'finance',
  ],
  [
    'facture, bilan, paie, fiche de paie, calculatrice, controleur de gestion, commissaire aux comptes, compter l argent, tenir les comptes',
    'comptable',
  ],
  ['sinistre, courtier, courtage, constat', 'assurance'],
  ['embaucher, entretien d embauche, chasseur de tetes, licencier, gestion du personnel', 'recrutement'],
  [
    'excel, powerpoint, traitement de texte, photocopieuse, dossier, agenda, classer des papiers, paperasse, saisie, dactylo, assistant administratif, faire du classement',
    'secretaire',
  ],
  [
    'accueillir, accueillir les gens, hote d accueil, hotesse d accueil, agent d accueil, repondre au telephone',
    'accueil',
  ],
  [
    'diriger, diriger une entreprise, bernard arnault, businessman, businesswoman, leader, etre son propre patron, etre le chef, propre chef, chef de boite, avoir sa boite, etre mon propre patron, entrepreunariat',
    'patron',
  ],
  [
    'panneau publicitaire, havas, publicis, copywriter, concepteur redacteur, campagne de pub, agence de pub',
    'pub',
  ],
  ['etude de marche, chef de produit, branding, packaging', 'marketing'],
  ['com, relations presse, communicant, dircom, agence de com', 'communication'],
  [
    'salon professionnel, seminaire, congres, foire, bapteme, organiser des fetes, organiser des soirees, organiser des mariages, organiser des concerts, gala',
    'evenementiel',
  ],
  [
    'vendre des maisons, visiter des maisons, vendre des appartements, appartement, villa, promoteur, louer des maisons, maison a vendre, chasseur d appartement',
    'immobilier',
  ],
  [
    'polyglotte, bilingue, trilingue, coreen, turc, sous titre, sous titrage, parler plusieurs langues, parler anglais, parler des langues, llce, hollandais, langues vivantes',
    'langues',
  ],
  ['enveloppe, boite aux lettres, distribuer le courrier, distribuer des lettres, timbre poste', 'courrier'],
  [
    'prospecter, negocier, negociation, vrp, porte a porte, technico commercial, acheteur, b2b, closer',
    'commercial',
  ],
  ['telemarketing, teleprospecteur, plateforme telephonique, teleoperateur', 'centre d appel'],
  [
    'encaisser, soldes, promo, conseiller de vente, essayage, conseiller les clients, vente conseil, petit commerce, vendre des choses, vendre des trucs',
    'magasin',
  ],
  [
    'chef de rayon, employe libre service, mettre en rayon, linaire, chariot de courses, biocoop',
    'supermarche',
  ],
  ['grossiste, poissonnerie ambulante, marche de noel', 'marche'],
  ['cigarette, vape, vapoteuse, cigarette electronique, fdj, loto, pmu', 'tabac'],
  ['doudou peluche, poupee, barbie, puzzle, jeu de construction', 'jouet'],
  [
    'vendre des vetements, vendre des habits, vendeuse de vetements, vendre des fringues, magasin de vetements, boutique de vetements, relooking, conseil en image',
    'shopping',
  ],
  ['vendre des chaussures, vendeur de sneakers, magasin de chaussures', 'chaussure'],
  ['vendre des bijoux, vendre des montres, magasin de bijoux', 'bijou'],
  ['vendre des livres, magasin de livres', 'librairie'],
  ['vendre des fleurs, magasin de fleurs', 'fleur'],
  ['valet, voiturier, majordome, room service, night auditor, veilleur de nuit', 'hotel'],
  ['valise, tour operateur, routard, billet d avion, partir loin, tour operator, expatrie', 'voyage'],
  ['office de tourisme, syndicat d initiative, faire visiter, guide de musee', 'tourisme'],
  ['embarquement, check in, duty free, agent d escale, tarmac', 'aeroport'],
  ['mickey, montagnes russes, grande roue, space mountain, auto tamponneuse, toboggan', 'parc d attractions'],
  ['jouer au casino, poker, roulette', 'casino'],
];
