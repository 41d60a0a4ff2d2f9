import { type DemoOffer, WORKING_WEEK } from './demo-offer.js';

const TOWN = {
  employer: { name: 'Commune de Saint-Grégoire', website: 'https://www.commune.example', isPublic: true },
  schedule: WORKING_WEEK,
  lunchBreak: 'De 12 h à 13 h, au restaurant scolaire.',
  contact: { email: 'jeunesse@commune.example' },
};

/** Offers of the invented town hall of a real commune. */
export const TOWN_OFFERS: DemoOffer[] = [
  {
    ...TOWN,
    remoteId: 'demo-espaces-verts',
    title: 'Au service des espaces verts',
    description:
      'Planter, tailler, arroser sans gaspiller : tu travailles dehors avec l’équipe qui soigne les parcs de la commune. Tu apprends à reconnaître vingt plantes et tu dessines le plan d’un massif.',
    sector: { code: 's23' },
    grades: ['quatrieme', 'troisieme'],
    at: [3, 7],
    seats: { total: 1 },
    location: { street: 'Chemin de la Robinais', postcode: '35760', city: 'Saint-Grégoire' },
    workingConditions:
      'En extérieur par tous les temps : prévois des vêtements chauds et de bonnes chaussures.',
  },
  {
    ...TOWN,
    remoteId: 'demo-mediatheque',
    title: 'À la médiathèque : livres, jeux et numérique',
    description:
      'Tu ranges, tu conseilles, tu animes : accueil du public, équipement des nouveaux livres, atelier de jeu vidéo du mercredi. À la fin de la semaine, ta sélection est exposée à l’entrée, avec ton prénom si tu veux.',
    sector: { code: 's19' },
    grades: ['troisieme'],
    at: [4, 5],
    seats: { total: 2 },
    location: { street: 'Rue du Général de Gaulle', postcode: '35760', city: 'Saint-Grégoire' },
    accessibility: { wheelchair: true },
  },
];
