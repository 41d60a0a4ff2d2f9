import { mondayOf, OfferRecord, openWeeks, schoolYearOf, type IsoWeek } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';

type Written = z.input<typeof OfferRecord>;

/** Offers of one imaginary publisher. */
export interface DemoPublisher {
  name: string;
  offers: OfferRecord[];
}

/**
 * The publishers whose pages the demonstration shows, with offers in weeks to come. The employers and
 * the people are invented; the communes are real.
 */
export function demoPublishers(now: Date): DemoPublisher[] {
  const college = nextYearlyWeeks(now);
  const weeks = (...from: number[]): IsoWeek[] =>
    from.flatMap((index) => college[Math.floor((college.length * index) / 10)] ?? []);
  return [
    {
      name: 'Ateliers Verdon',
      offers: workshopOffers(weeks, openWeeks('seconde', now).slice(0, 2)).map(toRecord),
    },
    { name: 'Commune de Saint-Grégoire', offers: townOffers(weeks).map(toRecord) },
  ];
}

/** The weeks to come of this school year; of the next one once few are left. */
function nextYearlyWeeks(now: Date): IsoWeek[] {
  const all = openWeeks('troisieme', now);
  const thisYear = all.filter((week) => isWeekOfYear(week, schoolYearOf(now)));
  return thisYear.length >= 10 ? thisYear : all.filter((week) => isWeekOfYear(week, schoolYearOf(now) + 1));
}

function isWeekOfYear(week: IsoWeek, schoolYear: number): boolean {
  return schoolYearOf(mondayOf(week)) === schoolYear;
}

/** What is written here is checked as any publisher's offer is. */
function toRecord(written: Written): OfferRecord {
  return OfferRecord.parse(written);
}

const DAY = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const SHORT_DAY = { start: '09:00', end: '12:00' };
const SCHEDULE = { monday: DAY, tuesday: DAY, wednesday: SHORT_DAY, thursday: DAY, friday: DAY };

const WORKSHOP = {
  employer: {
    name: 'Ateliers Verdon',
    description:
      'Soixante-deux personnes usinent des pièces d’avion et de train, du bureau d’études au contrôle. Nous accueillons quarante élèves par an.',
    website: 'https://www.verdon.example',
    isPublic: false,
  },
  schedule: SCHEDULE,
  lunchBreak: 'De 12 h à 13 h, à la cantine avec l’équipe. Le repas est offert.',
  contact: { name: 'Inès Verdon', email: 'stages@verdon.example' },
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

function workshopOffers(weeks: (...from: number[]) => IsoWeek[], june: IsoWeek[]): Written[] {
  return [
    {
      ...WORKSHOP,
      remoteId: 'demo-usinage',
      title: 'Découvrir l’usinage, du plan à la pièce',
      description:
        'Tu suis une pièce d’avion de bout en bout : le plan, le bloc d’aluminium, la machine qui le taille, la mesure au centième de millimètre. Le jeudi, tu règles une petite fraiseuse avec Malik et tu repars avec la pièce que tu as fabriquée.',
      sector: { code: 's37' },
      grades: ['quatrieme', 'troisieme'],
      weeks: weeks(2, 3),
      seats: { total: 3 },
      location: RENNES,
      schedule: { ...SCHEDULE, monday: { ...DAY, end: '16:00' } },
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
      weeks: weeks(2),
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
      weeks: weeks(3, 5, 6, 7),
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
      weeks: weeks(2, 4, 6),
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
      weeks: weeks(5, 8),
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
      weeks: june,
      seats: { total: 6 },
      location: RENNES,
    },
  ];
}

const TOWN = {
  employer: { name: 'Commune de Saint-Grégoire', website: 'https://www.commune.example', isPublic: true },
  schedule: SCHEDULE,
  lunchBreak: 'De 12 h à 13 h, au restaurant scolaire.',
  contact: { email: 'jeunesse@commune.example' },
};

function townOffers(weeks: (...from: number[]) => IsoWeek[]): Written[] {
  return [
    {
      ...TOWN,
      remoteId: 'demo-espaces-verts',
      title: 'Au service des espaces verts',
      description:
        'Planter, tailler, arroser sans gaspiller : tu travailles dehors avec l’équipe qui soigne les parcs de la commune. Tu apprends à reconnaître vingt plantes et tu dessines le plan d’un massif.',
      sector: { code: 's23' },
      grades: ['quatrieme', 'troisieme'],
      weeks: weeks(3, 7),
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
      weeks: weeks(4, 5),
      seats: { total: 2 },
      location: { street: 'Rue du Général de Gaulle', postcode: '35760', city: 'Saint-Grégoire' },
      accessibility: { wheelchair: true },
    },
  ];
}
