import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApplicationForm } from '@1eleve1stage/sdk';
import { OfferInput, openWeeks, RemoteId, schoolYearOf, type Application } from '@1eleve1stage/sdk/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import type { Mode } from '../src/ports/index.js';
import { createKey } from '../src/core/accounts/create-key.js';
import type { Ports } from '../src/ports/ports.js';
import { publishOffer } from '../src/core/offers/publish-offer.js';
import { readMailbox } from '../src/core/applications/letters/read-mailbox.js';
import { freePort, runStages, type Run } from './harness/binary.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';

/** How often the service is killed: some times here, 200 by `npm run test:killed`. */
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 3);
const APPLICANTS = 16;

const now = new Date();
const weeks = openWeeks('seconde', now).slice(0, 1);
const birthDate = `${schoolYearOf(now) - 16}-03-14`;

let environment: { DATA_DIR: string; PORT: string };
let url: string;

const usePorts = usePortsOf(() => readConfig(environment));

beforeEach(async () => {
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  environment = { DATA_DIR: await mkdtemp(join(tmpdir(), 'stages-')), PORT: port };
});
afterEach(() => rm(environment.DATA_DIR, { recursive: true }));

/** What the pupils know: each form has its own Idempotency-Key, the pupil's address. */
interface Known {
  /** Answers as they came, letter for letter. */
  acknowledged: Map<ApplicationForm, string>;
  /** Forms whose answer the kill cut off. */
  unsure: ApplicationForm[];
}

test(
  'what was acknowledged is kept when the service is killed, what is sent again counts once',
  { timeout: 60_000 + ROUNDS * 20_000 },
  async ({ annotate }) => {
    const send = await usePorts(openToApply);
    const known: Known = { acknowledged: new Map(), unsure: [] };
    let sentAgain = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const service = await startService();
      sentAgain += known.unsure.length;
      const fewest = known.acknowledged.size + 100 + ((37 * round) % 64);
      const kill = (): void => {
        if (known.acknowledged.size >= fewest) service.signal('SIGKILL');
      };
      await Promise.all(Array.from({ length: APPLICANTS }, () => applyUntilCut(known, send, kill)));
      await service.ended;
    }
    await checkAnswers(known, send);
    await checkStore(known);
    await annotate(`${ROUNDS} kills, ${known.acknowledged.size} acknowledged, ${sentAgain} sent again`);
  },
);

async function startService(): Promise<Run> {
  const service = runStages(['serve'], environment);
  await service.sees('"listening"');
  return service;
}

/** Who is unsure asks again; who was answered is given the same answer again, after all the kills. */
async function checkAnswers({ acknowledged, unsure }: Known, send: Send): Promise<void> {
  const service = await startService();
  for (const form of unsure) acknowledged.set(form, (await send(form)) ?? '');
  const answers = [...acknowledged];
  const ask = async (): Promise<void> => {
    for (let next = answers.pop(); next; next = answers.pop()) expect(await send(next[0])).toBe(next[1]);
  };
  await Promise.all(Array.from({ length: APPLICANTS }, ask));
  service.signal('SIGTERM');
  await service.ended;
}

/** Each application is there and whole, for its personal data opens; and one letter was written for each. */
async function checkStore({ acknowledged }: Known): Promise<void> {
  await usePorts(async (ports) => {
    const { read } = ports.storage;
    for (const [{ pupil }, answer] of acknowledged) {
      // The answer of `applications.submit`.
      const { application } = JSON.parse(answer) as { application: Pick<Application, 'id'> };
      const stored = await read.applications.get(application.id);
      expect(stored).toMatchObject({ personal: { pupil: { email: pupil.email, birthDate } } });
    }
    const letters = await readMailbox(ports, 2 * acknowledged.size);
    const expected = [...acknowledged.keys()].map(({ pupil }) => pupil.email);
    expect(letters.map(({ to }) => to).sort()).toEqual(expected.sort());
  });
}

/** An offer, and how to apply to it. */
async function openToApply(ports: Ports): Promise<Send> {
  const mode: Mode = 'live';
  const { key, secret } = await createKey(ports, {
    ...{ publisher: 'Ateliers Verdon', mode, origins: [] },
    kind: 'secret',
  });
  const input = OfferInput.parse(sampleOffer({ weeks }));
  const remoteId = RemoteId.parse('one');
  const { offer } = await publishOffer(ports, { publisherId: key.publisherId, mode, remoteId, input });
  return senderOf(secret, `${url}/v1/offers/${offer.id}/applications`);
}

/** One applicant after another, those first who do not know, until the service is gone. */
async function applyUntilCut(
  { acknowledged, unsure }: Known,
  send: Send,
  acknowledge: () => void,
): Promise<void> {
  for (;;) {
    const form = unsure.shift() ?? newForm();
    const answer = await send(form);
    if (answer === undefined) {
      unsure.push(form);
      return;
    }
    acknowledged.set(form, answer);
    acknowledge();
  }
}

function newForm(): ApplicationForm {
  const form = sampleApplication({ weeks });
  return { ...form, pupil: { ...form.pupil, birthDate } };
}

/** Sends a form; the text of its answer, undefined when none came. */
type Send = (form: ApplicationForm) => Promise<string | undefined>;

function senderOf(key: string, address: string): Send {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return async (form) => {
    const named = { ...headers, 'idempotency-key': form.pupil.email };
    let answer: Response;
    let text: string;
    try {
      answer = await fetch(address, { method: 'POST', headers: named, body: JSON.stringify(form) });
      text = await answer.text();
    } catch {
      return undefined;
    }
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return text;
  };
}
