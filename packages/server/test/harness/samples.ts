import type { ApplicationForm, OfferForm } from '@1eleve1stage/sdk';

/** An offer near Rennes for pupils of seconde, as its publisher sends it; every text field is there. */
export function sampleOffer(change: Partial<OfferForm> = {}): OfferForm {
  return {
    title: 'Observer l’usinage d’une pièce',
    description: 'Une semaine avec celles et ceux qui dessinent, usinent et contrôlent.',
    employer: {
      name: 'Ateliers Verdon',
      description: 'Douze personnes, six machines.',
      website: 'https://www.ateliers-verdon.example/',
      isPublic: false,
      siret: '73282932000074',
    },
    sector: { code: 's37' },
    grades: ['seconde'],
    weeks: ['2027-W24', '2027-W25'],
    seats: { total: 2 },
    location: {
      street: '4 rue des Forges',
      postcode: '35000',
      city: 'Rennes',
      latitude: 48.11,
      longitude: -1.68,
    },
    lunchBreak: 'De 12 h à 13 h, à la cantine.',
    workingConditions: 'Bruit par moments, station debout.',
    accessibility: { wheelchair: true, note: 'Ascenseur, porte de 90 cm.' },
    contact: { name: 'Inès Verdon', email: 'accueil@ateliers-verdon.example', phone: '0299000000' },
    ...change,
  };
}

let pupils = 0;

/** An application of somebody who never applied before; every text field is there. */
export function sampleApplication(change: Partial<ApplicationForm> = {}): ApplicationForm {
  pupils += 1;
  return {
    pupil: {
      firstName: 'Camille',
      lastName: `Test${pupils}`,
      email: `eleve${pupils}@famille.example`,
      phone: '+33612345678',
      grade: 'seconde',
      school: { name: 'Lycée des Exemples' },
      className: '2de B',
      birthDate: '2011-03-14',
    },
    weeks: ['2027-W24'],
    motivation: 'J’aime comprendre comment les choses sont faites.',
    legalRepresentative: {
      name: 'Dominique Test',
      email: `parent${pupils}@famille.example`,
      phone: '0298000000',
    },
    ...change,
  };
}
