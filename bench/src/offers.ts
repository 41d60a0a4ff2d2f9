import { fileURLToPath } from 'node:url';
import { departmentOf, type OfferId, type OfferRecord, type Place } from '@1eleve1stage/sdk/contract';
import { generateOffers, listPlaces, readRomeJobs, type StoredOffer } from './service.ts';

/** Job names, where the open data is there; without it offers name fewer jobs. */
const ROME = fileURLToPath(new URL('../../../shared/data/rome-appellations.csv', import.meta.url));

const SEED = 'bench';

/** Minutes of which each sees an offer published, before they begin again. */
const MINUTES = 100_000;

/** The same offers for the same count, in every process of a run. */
export async function* inventOffers(count: number, now: Date): AsyncGenerator<StoredOffer> {
  const places = await listPlaces();
  const position = positionsOf(places);
  let number = 0;
  for await (const record of inventRecords(count, now)) {
    const { remoteId, location, contact: _, state: __, ...content } = record;
    const known = position(location.postcode, location.city);
    const publishedAt = new Date(now.getTime() - (number % MINUTES) * 60_000);
    // They begin with their time. Digits are letters of the alphabet that identifiers are made of.
    const time = String(publishedAt.getTime()).padStart(13, '0');
    const id = `of_${time}${String(Math.floor(number / MINUTES)).padStart(3, '0')}` as OfferId;
    yield {
      id,
      publisherId: 'pb_0000000000000001',
      mode: 'live',
      remoteId,
      state: 'published',
      seatsHeld: 0,
      publishedAt,
      createdAt: now,
      updatedAt: now,
      content: {
        ...content,
        location: {
          ...known,
          ...location,
          department: departmentOf(location.postcode) ?? '75',
          latitude: location.latitude ?? known.latitude,
          longitude: location.longitude ?? known.longitude,
          isApproximate: location.latitude === undefined,
        },
      },
    };
    number += 1;
  }
}

/** The same, as a database gives them. */
export async function* inBatches(offers: AsyncIterable<StoredOffer>): AsyncGenerator<StoredOffer[]> {
  let batch: StoredOffer[] = [];
  for await (const offer of offers) {
    batch.push(offer);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The same offers as their publisher would send them. */
export async function* inventRecords(count: number, now: Date): AsyncGenerator<OfferRecord> {
  const [places, jobs] = await Promise.all([listPlaces(), readRomeJobs(ROME)]);
  yield* generateOffers({ count, seed: SEED, now, places, ...(jobs && { jobs }) });
}

function positionsOf(
  places: readonly Place[],
): (postcode: string, city: string) => Pick<Place, 'latitude' | 'longitude'> {
  const byAddress = new Map(
    places.flatMap((place) =>
      place.postcodes.map((postcode) => [`${postcode} ${place.name}`, place] as const),
    ),
  );
  return (postcode, city) => {
    const place = byAddress.get(`${postcode} ${city}`);
    return { latitude: place?.latitude ?? 48.8566, longitude: place?.longitude ?? 2.3522 };
  };
}
