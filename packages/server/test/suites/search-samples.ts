import fc from 'fast-check';
import type { Grade, SectorCode } from '@1eleve1stage/sdk/contract';
import type {
  OfferContent,
  PublishedBy,
  SearchCriteria,
  StoredOffer,
  StoredOfferState,
} from '../../src/ports/index.js';
import {
  anOffer,
  aContent,
  areaCode,
  minutesLater,
  NOW,
  OTHER_PUBLISHER,
  PUBLISHER,
  uai,
  week,
} from './samples.js';

const TITLES = [
  'Boulanger·ère',
  'Boulangère pâtissière',
  'Découverte de la boulangerie',
  'Assistant(e) vétérinaire',
  'Soins aux animaux',
  'Métiers d’art',
  'Artisan coiffeur / Artisane coiffeuse',
  'Mécanicienne vélo',
  'Techniciens informatiques',
  'Sport à Saint-Malo',
  'Jeux vidéo : un studio et ses métiers de A à Z',
  'BOULANGRIE',
  'Venez découvrir nos métiers',
];
const EMPLOYERS = ['Mairie de Saint-Malo', 'L’Atelier d’Élise', 'Boulangerie Morel', 'Artisans du sport'];
const DESCRIPTIONS = [
  'Accueil, vente et fournil.',
  'Soigner un animal, conseiller son maître.',
  'Réparer un vélo à Rennes.',
];
/** Accounts that publish: the same names of employers are under both. */
const PUBLISHERS = [PUBLISHER.id, OTHER_PUBLISHER.id];
const SIRETS = ['73282932000074', '35600000000048'];
const SCHOOLS = ['0350001A', '0290001C'];
const AREAS = ['35238', '35', '2A'];

const SECTORS: SectorCode[] = ['s5', 's26', 's47'];

/** Places near each other, far away, and on both sides of the antimeridian. */
const PLACES = [
  { city: 'Rennes', latitude: 48.1147, longitude: -1.6794 },
  { city: 'Bruz', latitude: 48.0242, longitude: -1.7456 },
  { city: 'Saint-Malo', latitude: 48.6493, longitude: -2.0257 },
  { city: 'Mata-Utu', latitude: -13.2825, longitude: -179.95 },
  { city: 'Taveuni', latitude: -13.28, longitude: 179.95 },
];
const OPEN_WEEKS = ['2027-W10', '2027-W11', '2027-W24', '2027-W25', '2027-W40', '2028-W25'].map(week);
const ALL_WEEKS = [...OPEN_WEEKS, week('2027-W09'), week('2026-W50')];

const content: fc.Arbitrary<OfferContent> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    description: fc.constantFrom(...DESCRIPTIONS),
    employer: fc.record(
      {
        name: fc.constantFrom(...EMPLOYERS),
        isPublic: fc.boolean(),
        siret: fc.constantFrom(...SIRETS),
      },
      { requiredKeys: ['name', 'isPublic'] },
    ),
    sector: fc.record({ code: fc.constantFrom(...SECTORS) }),
    grades: fc.constantFrom<Grade[]>(['seconde'], ['troisieme'], ['quatrieme', 'troisieme']),
    weeks: fc.uniqueArray(fc.constantFrom(...ALL_WEEKS), { minLength: 1, maxLength: 4 }),
    seats: fc.record({ total: fc.integer({ min: 1, max: 3 }) }),
    place: fc.constantFrom(...PLACES, ...PLACES.slice(0, 3)),
    // Up to 39 km north or south, 26 km east or west in France: within a radius, its box, or neither.
    shift: fc.tuple(fc.constantFrom(-0.35, -0.1, 0, 0, 0.1), fc.constantFrom(-0.35, -0.2, 0, 0)),
    accessibility: fc.record({ wheelchair: fc.boolean() }),
    reservedFor: sometimes(
      fc.record({
        ...{ rep: fc.boolean(), qpv: fc.boolean() },
        ...{ schools: fc.subarray(SCHOOLS.map(uai)), places: fc.subarray(AREAS.map(areaCode)) },
      }),
      4,
    ),
  })
  .map(({ place, shift: [north, east], accessibility, reservedFor, ...plain }) => ({
    ...plain,
    location: {
      ...aContent().location,
      ...place,
      latitude: place.latitude + north,
      longitude: place.longitude + (Math.abs(place.longitude) > 179 ? 0 : east),
    },
    ...(accessibility.wheelchair && { accessibility }),
    ...(reservedFor && { reservedFor }),
  }));

/** Any offer of that number; most are shown to everybody. */
export function someOffer(number: number): fc.Arbitrary<StoredOffer> {
  return fc
    .record({
      content,
      // An account publishes an offer for life.
      publisherId: fc.constant(PUBLISHERS[number % 2] ?? PUBLISHER.id),
      mode: fc.constantFrom(...often('live' as const, 'test' as const)),
      state: fc.constantFrom(...often<StoredOfferState>('published', 'draft', 'unpublished', 'removed')),
      seatsHeld: fc.constantFrom(...often(0, 1, 3)),
      publishedAt: fc.integer({ min: 0, max: 3 }).map((minutes) => minutesLater(minutes)),
    })
    .map((fields) => anOffer(number, fields));
}

/** Words as pupils type them: inflected, cut, misspelt, joined, and some that are nowhere. */
const words = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(
          'boulanger',
          'boulangères',
          'vétérinaire',
          'ANIMAL',
          'art',
          'coiffure',
          'sport',
          'mecano',
          'le',
          'rennes',
          'malo',
          'fournil',
          'informaticien',
          'morel',
          'zzz',
          'boulangrie',
          'mecanisienne',
          'san',
          'jeux vidéo',
          'poste',
          'animal 🐶',
          'réparer un vélo',
          'agent',
          'pas de sport',
          'bou lan ger',
          'magazin',
          'lanimal',
          'découvrr',
          'soigner',
        ),
        fc.constantFrom(
          (word: string) => word,
          (word: string) => word,
          (word: string) => word.slice(0, 4),
          (word: string) => word.slice(0, 2) + word.slice(3),
          (word: string) => `${word.slice(0, 3)}x${word.slice(3)}`,
        ),
      )
      .map(([word, change]) => change(word)),
    { maxLength: 3 },
  )
  .map((list) => list.join(' '));

/** What is typed so far: the beginning of a word of titles, of sectors or of pupils, maybe behind another. */
export const someBeginning = fc
  .tuple(
    fc.constantFrom('', '', '', 'stage ', 'boulangerie ', 'le ', 'réparer '),
    fc.constantFrom(
      'boulanger',
      'vétérinaire',
      'mécanicien',
      'artisane',
      'soins',
      'sport',
      'commerce',
      'jeux vidéo',
      'zzzz',
    ),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([before, word, letters]) => before + word.slice(0, letters));

/** An account, whole or with one of its SIRETs; or one that publishes nothing. */
const publishedBy: fc.Arbitrary<PublishedBy> = fc.record(
  { id: fc.constantFrom(...PUBLISHERS, 'pb_0000000000000009'), siret: fc.constantFrom(...SIRETS) },
  { requiredKeys: ['id'] },
);

/** Any search. Each filter is rare, since together they would leave nothing to compare. */
export const someCriteria: fc.Arbitrary<SearchCriteria> = fc
  .record({
    words: sometimes(words, 2),
    asTyped: sometimes(fc.boolean(), 6),
    centre: sometimes(
      fc.constantFrom(...PLACES).map(({ latitude, longitude }) => ({ latitude, longitude })),
      2,
    ),
    grade: sometimes(fc.constantFrom<Grade>('seconde', 'troisieme'), 6),
    weeks: sometimes(fc.subarray(ALL_WEEKS), 4),
    schoolYear: sometimes(fc.constantFrom(2026, 2027, 2028, 2029), 3),
    sectors: sometimes(fc.subarray(SECTORS), 6),
    publishers: sometimes(fc.array(publishedBy, { maxLength: 3 }), 4),
    employer: sometimes(fc.constantFrom('mairie de saint malo', 'L’ATELIER D’ELISE', 'Inconnu'), 10),
    isPublic: sometimes(fc.boolean(), 6),
    wheelchair: sometimes(fc.boolean(), 8),
    school: sometimes(
      fc.record(
        {
          ...{ uai: fc.constantFrom(...SCHOOLS), isRep: fc.boolean(), isQpv: fc.boolean() },
          ...{ commune: fc.constantFrom('35238', '29019'), department: fc.constantFrom('35', '2A') },
        },
        { requiredKeys: ['uai', 'isRep', 'isQpv'] },
      ),
      2,
    ),
    sort: sometimes(fc.constantFrom('recommended', 'distance', 'relevance', 'newest'), 2),
    mode: fc.constantFrom(...often('live' as const, 'test' as const)),
    radiusKm: fc.constantFrom(1, 20, 40, 100),
    widerKm: sometimes(fc.constantFrom([50], [50, 100]), 4),
    limit: fc.integer({ min: 1, max: 7 }),
  })
  .map((drawn): SearchCriteria => {
    const { mode, radiusKm, limit, ...optional } = drawn;
    const present = Object.entries(optional).filter(([, value]) => value !== undefined);
    return { mode, radiusKm, limit, now: NOW, ...Object.fromEntries<unknown>(present) };
  });

/** The first value most of the time. */
function often<Value>(first: Value, ...others: Value[]): Value[] {
  return [...Array.from({ length: 6 }, () => first), ...others];
}

/** A value once in so many draws. */
function sometimes<Value>(value: fc.Arbitrary<Value>, draws: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: draws - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}
