import { openWeeks, SECTORS } from '@1eleve1stage/sdk/rules';
import type { InseeCode, Offer, OfferId, Place, SectorCode, Week } from '@1eleve1stage/sdk/contract';

/** Weeks that can still take place, whatever the day the tests run. */
export const collegeWeeks: Week[] = openWeeks('troisieme', new Date()).slice(1, 5);
export const secondeWeeks: Week[] = openWeeks('seconde', new Date()).slice(0, 2);

const DEPARTMENTS: Record<string, string> = {
  16: 'Charente',
  35: 'Ille-et-Vilaine',
  49: 'Maine-et-Loire',
  64: 'Pyrénées-Atlantiques',
};

export const rennes = aPlace('35238', 'Rennes', ['35000', '35200', '35700'], 48.11, -1.68);
export const angers = aPlace('49007', 'Angers', ['49000', '49100'], 47.47, -0.55);
export const places = [
  rennes,
  angers,
  aPlace('64024', 'Anglet', ['64600'], 43.49, -1.52),
  aPlace('16015', 'Angoulême', ['16000'], 45.65, 0.16),
];

/** An offer near Rennes, for 3e and 4e, over four weeks, unless told. */
export function anOffer(number: number, change: Partial<Offer> = {}): Offer {
  return {
    id: `of_${String(number).padStart(16, '0')}` as OfferId,
    title: `Stage numéro ${number}`,
    description: 'Tu suis une équipe pendant une semaine.',
    employer: { name: 'Atelier Copeaux', isPublic: false },
    publisher: { id: 'pb_0000000000000001', name: 'Atelier Copeaux' },
    sector: sector('s24'),
    grades: ['quatrieme', 'troisieme'],
    weeks: collegeWeeks,
    seats: { total: 3, remaining: 2 },
    location: {
      postcode: '35000',
      city: 'Rennes',
      department: '35',
      latitude: 48.13,
      longitude: -1.68,
      isApproximate: true,
    },
    accessibility: { wheelchair: false },
    reservedFor: { rep: false, qpv: false, schools: false },
    publishedAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-01T08:00:00.000Z',
    ...change,
  };
}

export function sector(code: SectorCode): Offer['sector'] {
  return { code, name: SECTORS[code] };
}

/** One of each kind a page may show. */
export const offers: Offer[] = [
  anOffer(1, {
    title: 'Dans les coulisses d’une clinique vétérinaire',
    description:
      'Pendant cinq jours, tu suis l’équipe de la clinique : l’accueil le matin, les consultations, la salle de soins et le laboratoire.\n\n- Assister à des consultations de chiens, de chats et de lapins\n- Préparer le matériel avec Inès, assistante vétérinaire\n- Regarder au microscope et comprendre une analyse',
    employer: {
      name: 'Clinique des Tilleuls',
      description: 'Sept personnes, dont deux vétérinaires.',
      website: 'https://tilleuls.example/',
      isPublic: false,
    },
    sector: sector('s43'),
    weeks: collegeWeeks.slice(0, 2),
    location: {
      street: '14 rue des Tilleuls',
      postcode: '35000',
      city: 'Rennes',
      department: '35',
      latitude: 48.13,
      longitude: -1.68,
      isApproximate: false,
    },
    schedule: {
      monday: { start: '09:00', end: '16:30', break: { start: '12:00', end: '13:00' } },
      tuesday: { start: '09:00', end: '16:30', break: { start: '12:00', end: '13:00' } },
      wednesday: { start: '09:00', end: '12:30' },
      thursday: { start: '09:00', end: '16:00', break: { start: '12:00', end: '13:00' } },
      friday: { start: '09:00', end: '16:00', break: { start: '12:00', end: '13:00' } },
    },
    lunchBreak: 'À midi, tu manges sur place avec l’équipe : apporte ton repas, il y a un micro-ondes.',
    workingConditions:
      'Debout une partie de la journée ; un siège est toujours possible. Des animaux aboient par moments.',
    accessibility: { wheelchair: true, note: 'Toilettes adaptées, entrée de plain-pied.' },
    publishedAt: new Date().toISOString(),
  }),
  anOffer(2, {
    title: 'Avec l’équipe informatique d’un hôpital',
    employer: { name: 'Centre hospitalier Bords de Vilaine', isPublic: true },
    sector: sector('s31'),
    weeks: collegeWeeks.slice(0, 1),
    seats: { total: 4, remaining: 4 },
    reservedFor: { rep: true, qpv: false, schools: false },
    location: {
      postcode: '35200',
      city: 'Rennes',
      department: '35',
      latitude: 48.09,
      longitude: -1.66,
      isApproximate: true,
    },
  }),
  anOffer(3, {
    title: 'Menuisier, menuisière : de la planche au meuble',
    seats: { total: 2, remaining: 1 },
    location: {
      postcode: '35170',
      city: 'Bruz',
      department: '35',
      latitude: 48.03,
      longitude: -1.75,
      isApproximate: true,
    },
  }),
  anOffer(4, {
    title: 'Boulanger, boulangère : du pétrin à la vitrine',
    employer: { name: 'Aux Trois Épis', isPublic: false },
    sector: sector('s12'),
    weeks: collegeWeeks.slice(0, 2),
    seats: { total: 1, remaining: 1 },
    permalink: 'https://trois-epis.example/stage',
  }),
  anOffer(5, {
    title: 'Dix jours au laboratoire',
    employer: { name: 'Université de Rennes', isPublic: true },
    sector: sector('s42'),
    grades: ['seconde'],
    weeks: secondeWeeks,
    seats: { total: 12, remaining: 9 },
  }),
];

/** Enough offers for several pages. */
export function manyOffers(count: number): Offer[] {
  return Array.from({ length: count }, (_, index) => anOffer(index + 100));
}

function aPlace(code: string, name: string, postcodes: string[], latitude: number, longitude: number): Place {
  return {
    code: code as InseeCode,
    name,
    postcodes,
    department: { code: code.slice(0, 2), name: DEPARTMENTS[code.slice(0, 2)] ?? '' },
    population: 1,
    latitude,
    longitude,
    approximate: false,
  };
}
