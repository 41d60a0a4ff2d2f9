import type { OfferRecord, Place } from '@1eleve1stage/sdk/contract';
import { atCommune, ofCommune, withCurlyApostrophes } from './french.js';
import { createRandom, type Random } from './random.js';
import type { Setting } from '../core/offers/rules/settings/index.js';

/** An invented host. */
export interface InventedEmployer {
  name: string;
  description?: string;
  website?: string;
  isPublic: boolean;
  /** Its domain, under `.example`, which never exists. */
  domain: string;
  street: string;
  /** Degrees from the middle of its commune. */
  shift: { latitude: number; longitude: number };
}

const NAME_STARTS =
  'Val Mont Ker Beau Clair Roche Font Bel Haut Vert Bois Champ Pré Lan Mar Tour Vau Gran Esp Aur'.split(' ');
const NAME_ENDS =
  'lune mare vent sault rive ombre brac gory lann dris nay vigne court bise line thuin aze ville rol mène'.split(
    ' ',
  );
const STREETS = ['rue', 'rue', 'rue', 'avenue', 'place', 'boulevard', 'allée', 'impasse', 'chemin'];
const STREET_NAMES = [
  'des Lilas',
  'de la Gare',
  'du Moulin',
  'des Écoles',
  'de la République',
  'du Stade',
  'de la Fontaine',
  'des Tilleuls',
  'du Port',
  'Marie-Curie',
  'Victor-Hugo',
  'Simone-Veil',
  'Jules-Ferry',
  'de l’Europe',
  'des Artisans',
  'du Vieux-Puits',
];

/**
 * One of the employers of that kind in a commune. There are few, so that several offers have the same
 * one, with the same name, address and contact each time.
 */
export function inventEmployer(
  seed: string,
  setting: Setting,
  place: Place,
  random: Random,
): InventedEmployer {
  const isPublic = chooseSide(setting, random);
  const number = isPublic ? 0 : random.between(0, 2 + Math.floor(place.population / 4000));
  const own = createRandom(`${seed}/${place.code}/${setting.place}/${isPublic ? 'public' : number}`);
  const pattern = own.pick((isPublic ? setting.publicEmployers : setting.employers) ?? []);
  const name = withCurlyApostrophes(
    pattern.replace('{name}', inventName(own)).replace('{of}', ofCommune(place.name)),
  );
  const domain = `${toSlug(isPublic ? name : `${name} ${place.name}`)}.example`;
  const description = own.chance(0.7) ? describe(own, place, isPublic) : undefined;
  const spread = 0.004 + Math.min(0.03, Math.sqrt(place.population) / 20_000);
  return {
    name,
    isPublic,
    domain,
    ...(description !== undefined && { description }),
    ...(own.chance(0.6) && { website: `https://www.${domain}` }),
    street: `${own.between(1, 120)} ${own.pick(STREETS)} ${own.pick(STREET_NAMES)}`,
    shift: { latitude: (own.next() - 0.5) * 2 * spread, longitude: (own.next() - 0.5) * 3 * spread },
  };
}

/** How to reach it; a generated offer always takes applications here or on a page that cannot exist. */
export function contactOf(employer: InventedEmployer): NonNullable<OfferRecord['contact']> {
  return { email: `stages@${employer.domain}` };
}

function chooseSide({ employers, publicEmployers }: Setting, random: Random): boolean {
  return publicEmployers !== undefined && (employers === undefined || random.chance(0.4));
}

function inventName(random: Random): string {
  const name = random.pick(NAME_STARTS) + random.pick(NAME_ENDS);
  return random.chance(0.1)
    ? `${name} ${random.pick(['et Filles', 'et Fils', 'Frères', 'et Compagnie'])}`
    : name;
}

function describe(random: Random, place: Place, isPublic: boolean): string {
  const people = isPublic ? random.between(8, 240) : random.between(2, 60);
  if (isPublic) {
    return random.pick([
      `Un service public de proximité : ${people} agentes et agents au service des habitants.`,
      `Notre service compte ${people} personnes et accueille des stagiaires chaque année.`,
    ]);
  }
  return random.pick([
    `Une équipe de ${people} personnes, ${atCommune(place.name)} depuis ${random.between(1952, 2021)}.`,
    `Fondée en ${random.between(1952, 2021)}, notre maison compte ${people} salariées et salariés.`,
    `Nous sommes ${people} et nous aimons transmettre notre métier.`,
  ]);
}

/** A name as a label of a domain: at most 63 letters, digits and hyphens. */
function toSlug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
