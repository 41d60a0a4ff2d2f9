import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWeeks, schoolYearOf, type Application, type ApplicationId } from '@1eleve1stage/sdk/contract';
import { createClient } from '@1eleve1stage/sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPorts } from '../src/compose.js';
import { readConfig } from '../src/config.js';
import { createKey } from '../src/use-cases/create-key.js';
import type { Ports } from '../src/use-cases/ports.js';
import { freePort, runStages } from './harness/binary.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';

const ROUNDS = 3;
const APPLICANTS = 16;

const now = new Date();
const weeks = openWeeks('seconde', now).slice(0, 1);
const birthDate = `${schoolYearOf(now) - 16}-03-14`;

let environment: { DATA_DIR: string; PORT: string };
let url: string;

beforeEach(async () => {
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  environment = { DATA_DIR: await mkdtemp(join(tmpdir(), 'stages-')), PORT: port };
});
afterEach(() => rm(environment.DATA_DIR, { recursive: true }));

test(
  'no application that was acknowledged is lost when the service is killed',
  { timeout: 60_000 },
  async () => {
    const { secret: key } = await withPorts((ports) =>
      createKey(ports, { publisher: 'Ateliers Verdon', kind: 'secret', mode: 'live', origins: [] }),
    );
    const acknowledged: ApplicationId[] = [];
    let address: string | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const service = runStages(['serve'], environment);
      await service.sees('"listening"');
      address ??= await publish(key);
      const before = acknowledged.length;
      const applicants = Array.from({ length: APPLICANTS }, () =>
        applyUntilCut(key, `${url}${address}`, acknowledged),
      );
      await new Promise((resolve) => setTimeout(resolve, 400 + 100 * round));
      service.signal('SIGKILL');
      await Promise.all(applicants);
      expect(acknowledged.length - before).toBeGreaterThan(APPLICANTS);
      await service.ended;
    }
    await withPorts(async ({ storage }) => {
      for (const id of acknowledged) {
        // Whole: its personal data opens.
        expect(await storage.read.applications.get(id)).toMatchObject({
          id,
          personal: { pupil: { birthDate } },
        });
      }
    });
  },
);

async function publish(key: string): Promise<string> {
  const offer = await createClient({ baseUrl: url, key }).publisher.offers.put('one', sampleOffer({ weeks }));
  return `/v1/offers/${offer.id}/applications`;
}

/** One applicant after another, until the service is gone. */
async function applyUntilCut(key: string, address: string, acknowledged: ApplicationId[]): Promise<void> {
  for (;;) {
    const form = sampleApplication({ weeks });
    const answer = await send(key, address, { ...form, pupil: { ...form.pupil, birthDate } });
    if (!answer) return;
    acknowledged.push(answer.application.id);
  }
}

async function send(
  key: string,
  address: string,
  form: ReturnType<typeof sampleApplication>,
): Promise<{ application: Pick<Application, 'id'> } | undefined> {
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'idempotency-key': form.pupil.email,
  };
  let answer: Response;
  try {
    answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(form) });
    // The answer of `applications.submit`.
    if (answer.ok) return (await answer.json()) as { application: Pick<Application, 'id'> };
  } catch {
    return undefined;
  }
  throw new Error(`${answer.status} ${await answer.text()}`);
}

async function withPorts<Result>(work: (ports: Ports) => Promise<Result>): Promise<Result> {
  const ports = await openPorts(readConfig(environment));
  try {
    return await work(ports);
  } finally {
    await ports.storage.close();
  }
}
