import type { OfferRecord, Place } from '@1eleve1stage/sdk/contract';
import { createCalendar } from './calendar.js';
import { chooseConditions } from './conditions.js';
import { contactOf, inventEmployer, type InventedEmployer } from './employer.js';
import { chooseHours } from './hours.js';
import { createPlaceSampler } from './place-sampler.js';
import { createRandom, type Random } from './random.js';
import { SETTINGS, type Setting } from '../core/offers/rules/settings/index.js';
import { writeDescription, writeTitle } from './wording.js';

export interface GenerateOptions {
  /** How many offers. */
  count: number;
  /** The same seed gives the same offers, as long as the same weeks are to come and the same jobs are known. */
  seed: string;
  now: Date;
  /** Communes, most populous first. */
  places: readonly Place[];
  /** More job names for each setting; those of the settings' own vocabulary alone unless given. */
  jobs?: ReadonlyMap<Setting, readonly string[]>;
}

/**
 * Invents offers over the real communes, more where more people live, in all sectors. Each is drawn from the
 * seed and its own number, so that the first hundred of a million are the hundred of a hundred.
 */
export function* generateOffers({ count, seed, now, places, jobs }: GenerateOptions): Generator<OfferRecord> {
  const calendar = createCalendar(now);
  const samplePlace = createPlaceSampler(places);
  const order = createRandom(`${seed}/order`).sample(SETTINGS, SETTINGS.length);

  for (let number = 0; number < count; number += 1) {
    const random = createRandom(`${seed}/${number}`);
    // In turn, so that even a short list has every sector.
    const setting = order[number % order.length] ?? random.pick(order);
    const place = samplePlace(random, setting.minPopulation ?? 0);
    const grades = calendar.chooseGrades(random);
    const weeks = calendar.chooseWeeks(random, grades);
    const employer = inventEmployer(seed, setting, place, random);
    const subject = { setting, job: chooseJob(random, setting, jobs), commune: place.name, grades };
    yield {
      remoteId: toRemoteId(seed, number),
      title: writeTitle(random, subject),
      description: writeDescription(random, subject),
      employer: toEmployer(employer),
      sector: { code: setting.sector },
      grades,
      weeks,
      seats: { total: chooseSeats(random, employer.isPublic) },
      location: chooseLocation(random, place, employer),
      ...chooseHours(random, setting.workplace),
      ...chooseConditions(random, setting.workplace),
      ...chooseReservation(random, grades),
      ...chooseWayToApply(random, employer, number),
    };
  }
}

function chooseJob(random: Random, setting: Setting, jobs: GenerateOptions['jobs']): string {
  const others = jobs?.get(setting) ?? [];
  return random.pick(others.length > 0 && random.chance(0.5) ? others : setting.jobs);
}

function toEmployer({ name, description, website, isPublic }: InventedEmployer): OfferRecord['employer'] {
  return {
    name,
    ...(description !== undefined && { description }),
    ...(website !== undefined && { website }),
    isPublic,
  };
}

function chooseSeats(random: Random, isPublic: boolean): number {
  const drawn = random.next();
  if (drawn < 0.45) return 1;
  if (drawn < 0.9) return random.between(2, 4);
  return random.between(5, isPublic ? 40 : 12);
}

/** Mostly the employer's own position; else none, and the service takes the commune's. */
function chooseLocation(
  random: Random,
  place: Place,
  { street, shift }: InventedEmployer,
): OfferRecord['location'] {
  const address = { street, postcode: random.pick(place.postcodes), city: place.name };
  if (random.chance(0.15)) return address;
  return {
    ...address,
    latitude: toDegrees(place.latitude + shift.latitude),
    longitude: toDegrees(place.longitude + shift.longitude),
  };
}

function chooseReservation(random: Random, grades: OfferRecord['grades']): Pick<OfferRecord, 'reservedFor'> {
  const drawn = random.next();
  // Priority education is at collège.
  if (drawn < 0.03 && !grades.includes('seconde')) return { reservedFor: { rep: true } };
  if (drawn > 0.98) return { reservedFor: { qpv: true } };
  return {};
}

function chooseWayToApply(
  random: Random,
  employer: InventedEmployer,
  number: number,
): Pick<OfferRecord, 'permalink' | 'contact'> {
  if (random.chance(0.05)) return { permalink: `https://www.${employer.domain}/stages/${number}` };
  return { contact: contactOf(employer) };
}

function toRemoteId(seed: string, number: number): OfferRecord['remoteId'] {
  const name = seed.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(0, 30);
  // Letters, digits and hyphens, at most 60: what a RemoteId is.
  return `generated-${name}-${number}` as OfferRecord['remoteId'];
}

/** To 5 decimals, a metre. */
function toDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
