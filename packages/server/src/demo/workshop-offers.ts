import { type DemoOffer, WORKING_WEEK } from './demo-offer.js';

const WORKSHOP = {
  employer: {
    name: 'Ateliers Verdon',
    description:
      'Soixante-deux personnes usinent des pièces d’avion et de train, du bureau d’études au contrôle. Nous accueillons quarante élèves par an.',
    website: 'https://www.verdon.example',
    isPublic: false,
  },
  schedule: WORKING_WEEK,
  lunchBreak: 'De 12 h à 13 h, à la cantine avec l’équipe. Le repas est offert.',
  contact: { name: 'Inès Verdon', email: 'ines@verdon.example' },
};
const RENNES = {
  street: '14 rue de la Fraiseuse',
  postcode: '35000',
  city: 'Rennes',
  latitude: 48.0962,
  longitude: -1.7038,
};
const CESSON = {
  street: '3 allée des Compagnons',
  postcode: '35510',
  city: 'Cesson-Sévigné',
  latitude: 48.1216,
  longitude: -1.6039,
};

/** Offers of an invented workshop near Rennes. */
export const WORKSHOP_OFFERS: DemoOffer[] = [
  {
    ...WORKSHOP,
    remoteId: 'demo-usinage',
    title: 'Découvrir l’usinage, du plan à la pièce',
    description:
      'Tu suis une pièce d’avion de bout en bout : le plan, le bloc d’aluminium, la machine qui le taille, la mesure au centième de millimètre. Le jeudi, tu règles une petite fraiseuse avec Malik et tu repars avec la pièce que tu as fabriquée.',
    sector: { code: 's37' },
    grades: ['quatrieme', 'troisieme'],
    at: [2, 3],
    seats: { total: 3 },
    location: RENNES,
    schedule: { ...WORKING_WEEK, monday: { ...WORKING_WEEK.monday, end: '16:00' } },
    workingConditions:
      'Atelier bruyant par moments : casque et chaussures de sécurité prêtés. Station debout.',
    accessibility: { wheelchair: true, note: 'Atelier de plain-pied, portes de 1,20 m.' },
  },
  {
    ...WORKSHOP,
    remoteId: 'demo-informatique',
    title: 'Avec l’équipe informatique de l’usine',
    description:
      'Une usine, c’est aussi deux cents ordinateurs et trente machines connectées. Tu accompagnes Sarah et Théo : dépanner un poste, comprendre un réseau, lire ce que raconte une machine. Tu écris un petit programme qui allume un voyant dans l’atelier.',
    sector: { code: 's31' },
    grades: ['troisieme'],
    at: [2],
    seats: { total: 2 },
    location: RENNES,
    accessibility: { wheelchair: true },
  },
  {
    ...WORKSHOP,
    remoteId: 'demo-dessin',
    title: 'Dessinateur, dessinatrice au bureau d’études',
    description:
      'Comment passe-t-on d’une idée à un plan ? Tu observes une réunion avec un client, tu dessines en trois dimensions un support de téléphone, et l’imprimante 3D le fabrique avant vendredi. Aucune connaissance demandée, juste de la curiosité.',
    sector: { code: 's30' },
    grades: ['troisieme'],
    at: [3, 5, 6, 7],
    seats: { total: 2 },
    location: CESSON,
  },
  {
    ...WORKSHOP,
    remoteId: 'demo-environnement',
    title: 'Environnement : trier, mesurer, réduire',
    description:
      'Copeaux, huile, eau, énergie : rien ne se perd si l’on s’en occupe. Avec Nadia, tu pèses, tu mesures, tu suis les déchets jusqu’à leur deuxième vie, et tu proposes une idée à toute l’équipe le vendredi matin.',
    sector: { code: 's23' },
    grades: ['quatrieme', 'troisieme'],
    at: [2, 4, 6],
    seats: { total: 4 },
    location: CESSON,
    accessibility: { wheelchair: true, note: 'Ascenseur, toilettes adaptées au rez-de-chaussée.' },
  },
  {
    ...WORKSHOP,
    remoteId: 'demo-comptabilite',
    title: 'Dans les bureaux : paie, achats, recrutement',
    description:
      'Combien coûte une pièce ? Qui choisit un fournisseur ? Comment recrute-t-on ? Tu passes une demi-journée avec chaque personne du service et tu prépares de fausses factures pour comprendre les vraies.',
    sector: { code: 's14' },
    grades: ['troisieme'],
    at: [5, 8],
    seats: { total: 1 },
    location: RENNES,
  },
  {
    ...WORKSHOP,
    remoteId: 'demo-seconde',
    title: 'Deux semaines dans une usine de précision',
    description:
      'Une semaine à l’atelier, une semaine au bureau d’études et à la qualité. Tu tiens le carnet de bord d’une commande, du devis à la livraison, et tu le présentes à l’équipe le dernier jour.',
    sector: { code: 's16' },
    grades: ['seconde'],
    at: [],
    seats: { total: 6 },
    location: RENNES,
  },
];
