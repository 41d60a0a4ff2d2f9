import { openWeeks } from '@1eleve1stage/sdk/rules';
import type { ApplicationId, Offer, Grade, OfferId, School, Uai, Week } from '@1eleve1stage/sdk/contract';

/** Weeks that can still take place, whatever the day the tests run. */
export const collegeWeeks: Week[] = openWeeks('troisieme', new Date()).slice(1, 4);
export const secondeWeeks: Week[] = openWeeks('seconde', new Date()).slice(-2);

/** An offer for 3e and 4e, over three weeks, unless told. */
export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    id: 'of_0000000000000001' as OfferId,
    title: 'Dans les coulisses d’une clinique vétérinaire',
    description: 'Tu suis une vétérinaire et un assistant pendant une semaine.',
    employer: { name: 'Clinique des Tilleuls', isPublic: false },
    publisher: { id: 'pb_0000000000000001', name: 'Clinique des Tilleuls' },
    sector: { code: 's43', name: 'Santé' },
    grades: ['quatrieme', 'troisieme'],
    weeks: collegeWeeks,
    seats: { total: 2, remaining: 2 },
    location: {
      postcode: '35000',
      city: 'Rennes',
      department: '35',
      latitude: 48.11,
      longitude: -1.68,
      isApproximate: true,
    },
    accessibility: { wheelchair: false },
    reservedFor: { rep: false, qpv: false, schools: false },
    publishedAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    ...change,
  };
}

/** An offer for 2de, over its two weeks. */
export function aSecondeOffer(): Offer {
  const grades: Grade[] = ['seconde'];
  return anOffer({ id: 'of_0000000000000002' as OfferId, grades, weeks: secondeWeeks });
}

export const schools: School[] = [
  aSchool('0350001L', 'Collège Jeanne Barret', 'Rennes'),
  aSchool('0350002M', 'Lycée Jeanne Delanoue', 'Bruz'),
  aSchool('0350003N', 'Collège Échange', 'Rennes'),
];

function aSchool(uai: string, name: string, city: string): School {
  const kind = name.startsWith('Lycée') ? 'lycee' : 'college';
  return { uai: uai as Uai, name, kind, city, postcode: '35000' };
}

export function applicationId(number: number): ApplicationId {
  return `ap_${String(number).padStart(16, '0')}` as ApplicationId;
}
