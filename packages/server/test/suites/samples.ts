import type { ApplicationId, AreaCode, OfferId, RemoteId, Uai, Week } from '@1eleve1stage/sdk/contract';
import type {
  ApplicationSecrets,
  Claim,
  NewLetter,
  OfferContent,
  Outbox,
  PublishedOffer,
  Publisher,
  Storage,
  StoredApplication,
  StoredOffer,
  StoredSchool,
  Stores,
} from '../../src/ports/index.js';

/** A Wednesday; the seconde weeks of that school year are 2027-W24 and 2027-W25. */
export const NOW = new Date('2027-03-10T10:00:00Z');
export const PUBLISHER: Publisher = {
  id: 'pb_0000000000000001',
  name: 'Ville de Rennes',
  jobPostings: false,
  names: [],
  sirets: [],
  isIntermediary: false,
  isBlind: true,
  refusals: [],
};
export const OTHER_PUBLISHER: Publisher = {
  id: 'pb_0000000000000002',
  name: 'Relais des métiers',
  jobPostings: false,
  names: [],
  sirets: [],
  isIntermediary: false,
  isBlind: true,
  refusals: [],
};

// The brands of identifiers and weeks say that a schema checked them; samples are written right.
export const offerId = (number: number): OfferId => `of_${digits(number)}` as OfferId;
export const applicationId = (number: number): ApplicationId => `ap_${digits(number)}` as ApplicationId;
export const letterId = (number: number): string => `ml_${digits(number)}`;
export const remoteId = (text: string): RemoteId => text as RemoteId;
export const week = (text: string): Week => text as Week;
export const areaCode = (text: string): AreaCode => text as AreaCode;
export const uai = (text: string): Uai => text as Uai;

function digits(number: number): string {
  return String(number).padStart(16, '0');
}

export function minutesLater(minutes: number, from: Date = NOW): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

/** A published live offer of the first publisher in Rennes, with two seats. */
export function anOffer(
  number: number,
  change: Partial<Omit<StoredOffer, 'content'>> & { content?: Partial<OfferContent> } = {},
): StoredOffer {
  const { content, ...rest } = change;
  return {
    id: offerId(number),
    publisherId: PUBLISHER.id,
    mode: 'live',
    remoteId: remoteId(`remote-${number}`),
    content: { ...aContent(), ...content },
    state: 'published',
    seatsHeld: 0,
    publishedAt: NOW,
    createdAt: NOW,
    updatedAt: NOW,
    ...rest,
  };
}

/** The publisher of an offer of the samples. */
export function publisherOf({ publisherId }: StoredOffer): Publisher {
  return publisherId === OTHER_PUBLISHER.id ? OTHER_PUBLISHER : PUBLISHER;
}

/** An offer as a source tells of it. */
export function published(offer: StoredOffer): PublishedOffer {
  return { ...offer, publisherName: publisherOf(offer).name };
}

export function aContent(): OfferContent {
  return {
    title: 'Découverte du métier de jardinier',
    description: 'Une semaine dans les parcs de la ville.',
    employer: { name: 'Direction des jardins', isPublic: true },
    sector: { code: 's23' },
    grades: ['seconde'],
    weeks: [week('2027-W24'), week('2027-W25')],
    seats: { total: 2 },
    location: {
      postcode: '35000',
      city: 'Rennes',
      department: '35',
      latitude: 48.1147,
      longitude: -1.6794,
      isApproximate: true,
    },
    contact: { name: 'Maëlle Contact', email: 'maelle.contact@example.fr', phone: '0299000000' },
  };
}

/** An unverified application to the first offer. */
export function anApplication(number: number, change: Partial<StoredApplication> = {}): StoredApplication {
  return {
    id: applicationId(number),
    offerId: offerId(1),
    publisherId: PUBLISHER.id,
    mode: 'live',
    status: 'unverified',
    weeks: [week('2027-W24')],
    personal: {
      pupil: {
        firstName: 'Zoéline',
        lastName: 'Canari',
        email: 'zoeline.canari@example.fr',
        grade: 'seconde',
        school: { name: 'Lycée du Canari' },
        birthDate: '2011-03-14',
      },
      motivation: 'Passionnée par les pivoines arborescentes.',
      legalRepresentative: { name: 'Hortense Canari', email: 'hortense@example.fr', phone: '0611223344' },
    },
    submittedAt: NOW,
    expiresAt: minutesLater(72 * 60),
    codeTries: 0,
    codeMails: 1,
    codeMailedAt: NOW,
    ...change,
  };
}

/** Of one pupil for each number. */
export function someSecrets(number: number): ApplicationSecrets {
  return { pupilHash: `pupil-${number}`, receiptHash: `receipt-${number}`, codeHash: `code-${number}` };
}

/** Adds the application of a number, of the pupil of that number. */
export function addApplication(
  { applications }: Pick<Stores, 'applications'>,
  number: number,
): Promise<boolean> {
  return applications.add(anApplication(number), someSecrets(number));
}

/** A code for the pupil of the first application. */
export function aLetter(number: number, change: Partial<NewLetter> = {}): NewLetter {
  return {
    id: letterId(number),
    applicationId: applicationId(1),
    contents: {
      ...{ kind: 'code', code: '271828', verifyToken: 'verify-pivoine', withdrawToken: 'withdraw-pivoine' },
      until: '2027-03-13T10:00:00.000Z',
    },
    createdAt: NOW,
    ...change,
  };
}

export function aSchool(change: Partial<StoredSchool> = {}): StoredSchool {
  return {
    uai: uai('0350001A'),
    name: 'Lycée général et technologique Chateaubriand',
    kind: 'lycee',
    city: 'Rennes',
    postcode: '35000',
    latitude: 48.12,
    longitude: -1.66,
    priorityEducation: 'none',
    qpv: 'outside',
    ...change,
  };
}

/** Stores both publishers and these offers. */
export async function store(storage: Storage, ...offers: StoredOffer[]): Promise<void> {
  await storage.write(async (stores) => {
    for (const { id, name } of [PUBLISHER, OTHER_PUBLISHER]) await stores.accounts.ensurePublisher(name, id);
    for (const offer of offers) await stores.offers.put(offer);
  });
}

/** Takes every letter that is due, for five minutes; the claim of each, by its number. */
export async function takeLetters(outbox: Outbox, now: Date = NOW): Promise<(number: number) => Claim> {
  const asked = { now, until: minutesLater(5, now), limit: 99 };
  const urgent = await outbox.claim({ ...asked, urgency: 'urgent' });
  const claims = new Map(
    [...urgent, ...(await outbox.claim({ ...asked, urgency: 'ordinary' }))].map((letter) => [
      letter.id,
      letter,
    ]),
  );
  return (number) => {
    const claim = claims.get(letterId(number));
    if (!claim) throw new Error(`letter ${number} was not due`);
    return claim;
  };
}
