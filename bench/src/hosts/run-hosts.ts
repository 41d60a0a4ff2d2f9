import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationInput, OfferInput, RemoteId, type OfferId } from '@1eleve1stage/sdk/contract';
import { addMember } from '../../../packages/server/src/core/members/add-member.ts';
import { submitApplication } from '../../../packages/server/src/core/applications/submit-application.ts';
import { verifyApplication } from '../../../packages/server/src/core/applications/verify-application.ts';
import { publishOffer } from '../../../packages/server/src/core/offers/publish-offer.ts';
import { hostBrowser } from '../../../packages/server/test/harness/host-browser.ts';
import { sampleApplication, sampleOffer } from '../../../packages/server/test/harness/samples.ts';
import { startPostgres } from '../../../packages/server/test/harness/start-postgres.ts';
import { openTestService, type TestService } from '../../../packages/server/test/harness/test-service.ts';
import { cpuMs, percentile } from '../measure.ts';
import { openStorage } from '../open-storage.ts';

/** What is measured of a page of the people who host, from the request to the last byte of the answer, in ms. */
export interface HostsResult {
  engine: string;
  page: string;
  /** On the clock. */
  p50: number;
  p99: number;
  /** CPU of the service, mean. */
  cpu: number;
}

const OFFERS = 2000;
const CANDIDATES = 5000;
/** Offers that the candidates apply to. */
const SOUGHT = 50;
const PAGES = ['/publisher', '/publisher/candidates', '/publisher/offers'];
const TIMES = 200;
const WARM_TIMES = 20;

const PUBLISHER = 'Ateliers Verdon';
const OWNER = 'sophie@ateliers-verdon.example';

const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
const postgres = await startPostgres({ isDurable: true });
if (!postgres) console.error('PostgreSQL is left out: there is none for this machine.');
try {
  const results = await measure('SQLite', folder);
  if (postgres) results.push(...(await measure('PostgreSQL', postgres.url)));
  process.send?.(results);
} finally {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

async function measure(engine: string, place: string): Promise<HostsResult[]> {
  const service = await openTestService({ opened: await openStorage(place) });
  await fill(service);
  const browser = hostBrowser(service);
  await browser.enter(OWNER);
  const results: HostsResult[] = [];
  for (const page of PAGES) {
    const times: number[] = [];
    let cpu = 0;
    for (let time = 0; time < WARM_TIMES + TIMES; time += 1) {
      const [begun, before] = [performance.now(), cpuMs()];
      const answer = await browser.get(page);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
      if (time < WARM_TIMES) continue;
      times.push(performance.now() - begun);
      cpu += cpuMs() - before;
    }
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    results.push({ engine, page, p50, p99, cpu: cpu / TIMES });
  }
  await service.close();
  return results;
}

/** An organisation with an owner, its offers, and candidates who wait for an answer. */
async function fill({ ports, createKey }: TestService): Promise<void> {
  await createKey('secret', 'live', PUBLISHER);
  await addMember(ports, { publisher: PUBLISHER, email: OWNER, role: 'owner' });
  const publishers = await ports.storage.read.accounts.listPublishers();
  const publisherId = publishers.find(({ name }) => name === PUBLISHER)?.id ?? '';
  const sought: OfferId[] = [];
  for (let number = 0; number < OFFERS; number += 1) {
    const remoteId = RemoteId.parse(`offer-${number}`);
    const input = OfferInput.parse({ ...sampleOffer(), title: `Découvrir l’atelier ${number}` });
    const { offer } = await publishOffer(ports, { publisherId, mode: 'live', remoteId, input });
    if (number < SOUGHT) sought.push(offer.id);
  }
  for (let number = 0; number < CANDIDATES; number += 1) await apply(ports, sought[number % SOUGHT], number);
}

async function apply(
  ports: TestService['ports'],
  offerId: OfferId | undefined,
  number: number,
): Promise<void> {
  if (offerId === undefined) throw new Error('Nobody publishes.');
  const { application } = await submitApplication(ports, {
    ...{ mode: 'live', offerId, input: ApplicationInput.parse(sampleApplication()) },
    idempotency: { key: `candidate-${number}`, caller: 'ky_bench' },
    isProofNeeded: false,
  });
  const [letter] = await ports.storage.read.outbox.list(1);
  const code = letter?.contents?.kind === 'code' ? letter.contents.code : '';
  await verifyApplication(ports, { id: application.id, code });
}
