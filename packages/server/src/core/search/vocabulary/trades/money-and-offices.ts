import type { Relation } from '../relation.js';

/** Those who count, sell ideas, hire and write: what pupils call « les bureaux ». */
export const MONEY_AND_OFFICES: readonly Relation[] = [
  ['banque, bancaire', 'bancaire', 'assurance finance'],
  ['argent, finance, bourse, trader, trading, investir', 'banque finance bourse bancaire', 'assurance'],
  ['crypto, bitcoin', 'finance banque blockchain', 'informatique'],
  [
    'gagner de l argent, gagner beaucoup d argent, riche, millionnaire',
    'banque finance commercial immobilier',
  ],
  ['assurance, assureur, police d assurance, mutuelle', 'assurance assureur mutuelle', 'banque'],
  [
    'comptable, compta, comptabilite, expert comptable, expertise comptable',
    'comptable comptabilite',
    'paie audit banque',
  ],
  ['gestion, gestionnaire', 'gestionnaire comptable', 'administratif paie'],
  ['rh, drh, recruteur, recrutement', 'drh recrutement rh humaines', 'interim paie'],
  ['ressources humaines, recruter des gens', 'drh recrutement rh', 'interim paie'],
  ['interim, agence d interim', 'interim recrutement', 'rh'],
  [
    'secretaire, secretariat, assistant de direction',
    'secretaire secretariat administratif',
    'office comptable',
  ],
  ['bureau, travail de bureau', 'secretaire administratif comptable', 'gestion assurance banque'],
  ['accueil, standardiste, receptionniste', 'receptionniste hotesse', 'secretaire'],
  [
    'patron, chef d entreprise, entrepreneur, entreprenariat, entrepreneuriat, pdg, boss, start up, startup',
    'gerant dirigeant entrepreneur',
    'commercial gestion direction',
  ],
  [
    'se mettre a son compte, ma boite, sa propre boite, patron de boite, auto entrepreneur, creer sa boite, createur d entreprise',
    'gerant artisan dirigeant independant',
    'commercial freelance',
  ],
  ['manager, management', 'manager', 'direction gestion'],
  [
    'pub, publicite, publicitaire, slogan',
    'publicitaire publicite',
    'marketing communication graphiste redacteur',
  ],
  ['marketing', 'publicitaire publicite', 'communication graphiste'],
  [
    'communication, charge de communication, attache de presse',
    'communication community presse',
    'marketing evenementiel graphiste',
  ],
  ['community manager, reseaux sociaux, cm', 'community contenu', 'communication marketing'],
  [
    'commercial, business, commerce international, import export',
    'commercial vente',
    'marketing negociateur vendeur',
  ],
  [
    'evenementiel, organiser des evenements, organisateur d evenements, mariage, wedding planner',
    'evenementiel evenement',
    'communication traiteur spectacle',
  ],
  ['consultant, consulting, audit, conseil en entreprise', 'consultant audit', 'gestion'],
  [
    'immobilier, agent immobilier, agence immobiliere, immo, appart, logement',
    'immobilier negociateur syndic',
    'bailleur notaire hlm diagnostiqueur',
  ],
  ['syndic, hlm, bailleur, concierge d immeuble', 'immobilier hlm bailleur syndic', 'logement'],
  [
    'traducteur, interprete, langues, langue etrangere',
    'traducteur interprete interpretation',
    'langues tourisme linguistique',
  ],
  ['linguiste, linguistique, philologie', 'linguistique traducteur', 'langues'],
  [
    'call center, centre d appel, teleconseiller',
    'teleconseiller teleperformance clients',
    'teleassistance support commercial',
  ],
  ['facteur, postier, courrier, poste, la poste', 'postal facteur courrier', 'colis chronopost logistique'],
  ['colis, livraison, livrer', 'colis livreur logistique postal', 'transport facteur chauffeur'],
  [
    'conseiller bancaire, conseiller de clientele, guichetier',
    'banque bancaire clientele',
    'assurance finance',
  ],
  ['tertiaire, metier du tertiaire, metiers du chiffre', 'comptable secretaire', 'banque assurance gestion'],
  ['relation client, service client, sav', 'teleconseiller', 'vendeur depannage accueil'],
  [
    'etranger, a l etranger, international',
    'traducteur international',
    'voyages langues hotesse diplomatique',
  ],
  ['milliardaire', 'finance banque', 'immobilier commercial'],
  ['traduire, traduit', 'traducteur interprete', 'langues'],
  ['fete, anniversaire, soiree', 'evenementiel traiteur', 'animateur spectacle'],
  ['seo, publicite en ligne', 'marketing web', 'communication'],
];
