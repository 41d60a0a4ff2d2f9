import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { OfferRecord } from '@1eleve1stage/sdk/contract';
import { generateOffers } from '../generate/generate-offers.js';
import { readRomeJobs } from '../generate/rome-jobs.js';
import { importOffers } from '../imports/offers/import-offers.js';
import { importSchools } from '../imports/schools/import-schools.js';
import { listPlaces } from '../places/places.js';
import type { Ports } from '../ports/ports.js';
import { DEMO_ORGANISATIONS, seedMembers } from './demo-members.js';
import { demoPublishers } from './demo-offers.js';
import { seedCandidates } from './seed-candidates.js';
import { seedReview } from './seed-review.js';

/** Offers over the whole country. */
const COUNT = 3000;
/** Under this many online, a school year has passed: new ones are invented. */
const FEW = 1000;

/** The service listens once all is in. */
const FIRST_START = { isDryRun: false, isAlone: true };

const SCHOOL_FILES = [
  'fr-en-annuaire-education-lycees.csv',
  'etablissements-second-degre.csv',
  'colleges-localises.csv',
  'etablissements-qpv.csv',
];

/**
 * Fills an empty service with invented offers, and with real schools when the folder of open data is
 * there. Done again at each start, it changes nothing that is still good.
 */
export async function seedDemo(ports: Ports, dataFolder: string): Promise<void> {
  const now = ports.now();
  if ((await ports.storage.read.schools.count()) === 0) await seedSchools(ports, dataFolder);
  if ((await ports.storage.read.offers.countOnline(now)) < FEW) {
    const [places, jobs] = await Promise.all([
      listPlaces(),
      readRomeJobs(join(dataFolder, 'rome-appellations.csv')),
    ]);
    const offers = [...generateOffers({ count: COUNT, seed: 'demo', now, places, ...(jobs && { jobs }) })];
    await publish(ports, 'Démonstration', offers, true);
  }
  for (const { name, offers } of demoPublishers(now)) await publish(ports, name, offers);
}

/** Gives two organisations people who enter, and candidates, and a moderator something to read: only where letters go nowhere, for nobody is behind these addresses. */
export async function seedSpaces(ports: Ports): Promise<void> {
  for (const organisation of DEMO_ORGANISATIONS) {
    await seedMembers(ports, organisation);
    await seedCandidates(ports, organisation.publisher);
  }
  await seedReview(ports);
}

async function seedSchools({ storage }: Ports, folder: string): Promise<void> {
  for (const name of SCHOOL_FILES) {
    const file = join(folder, name);
    if (existsSync(file)) await importSchools(storage, () => createReadStream(file), FIRST_START);
  }
}

/** Publishes as an import does, so that the demonstration proves the import. */
async function publish(
  ports: Ports,
  publisher: string,
  offers: readonly OfferRecord[],
  isIntermediary = false,
): Promise<void> {
  const { refused } = await importOffers(ports, () => Readable.from(jsonLines(offers)), {
    publisher,
    isIntermediary,
    mode: 'live',
    ...FIRST_START,
  });
  if (refused > 0) throw new Error(`${refused} offers of the demonstration are not valid.`);
}

function* jsonLines(offers: Iterable<OfferRecord>): Generator<Buffer> {
  for (const offer of offers) yield Buffer.from(`${JSON.stringify(offer)}\n`);
}
