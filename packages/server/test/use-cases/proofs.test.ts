import { solveChallenge } from '@1eleve1stage/sdk';
import type { OfferId, Proof } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { createChallenge } from '../../src/core/proof/create-challenge.js';
import { removeOffer } from '../../src/core/offers/remove-offer.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { refusal } from './refused.js';
import { anApplication, openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
const KEY = 'ky_publishable';
let keys = 0;

async function prove(offerId: OfferId, caller = KEY): Promise<Proof> {
  const use = { caller, mode: 'live', offerId, network: undefined } as const;
  return solveChallenge(await createChallenge(world().ports, use), { sliceMs: Infinity });
}

interface Sent {
  proof?: Proof | undefined;
  pupil?: number;
  key?: string;
  change?: object;
}

function submit(offerId: OfferId, { proof, pupil = 1, key = `key-${(keys += 1)}`, change }: Sent = {}) {
  const input = { ...anApplication(pupil, change), proof };
  const idempotency = { key, caller: KEY };
  return submitApplication(world().ports, { mode: 'live', offerId, input, idempotency, isProofNeeded: true });
}

describe('a challenge', () => {
  test('says its work and its end, and is another one each time', async () => {
    const { ports, publish } = world();
    const use = { caller: KEY, mode: 'live', offerId: (await publish()).id, network: undefined } as const;
    const [first, second] = [await createChallenge(ports, use), await createChallenge(ports, use)];
    expect(first).toMatchObject({ algorithm: 'sha256-zero-bits', puzzles: 32, bits: 2 });
    expect(Date.parse(first.expiresAt) - ports.now().getTime()).toBeGreaterThan(29 * 60_000);
    expect(second.challenge).not.toBe(first.challenge);
    expect(first.challenge).not.toContain(KEY);
  });

  test('is given for offers that are online only', async () => {
    const { ports, publish } = world();
    const [draft, trial, gone] = [
      await publish({ state: 'draft' }),
      await publish({}, 'test'),
      await publish(),
    ];
    await removeOffer(ports, { publisherId: PUBLISHER_ID, mode: 'live', remoteId: gone.remoteId });
    for (const { id } of [draft, trial, gone]) expect(await refusal(prove(id))).toBe('offer_not_found');
  });
});

describe('an application with a publishable key', () => {
  test('needs a proof', async () => {
    const { id } = await world().publish();
    expect(await refusal(submit(id))).toBe('proof_missing');
    expect((await submit(id, { proof: await prove(id) })).application.status).toBe('unverified');
  });

  test('takes a proof of that very key and offer, that is solved and has not expired', async () => {
    const { publish, pass } = world();
    const [{ id }, other] = [await publish(), await publish()];
    const proof = await prove(id);
    const wrong: Proof[] = [
      await prove(other.id),
      await prove(id, 'ky_other'),
      { ...proof, solution: proof.solution.slice(1) },
      { ...proof, challenge: proof.challenge.replace(/.$/, (end) => (end === '0' ? '1' : '0')) },
      { ...proof, challenge: 'forged' },
    ];
    for (const one of wrong) expect(await refusal(submit(id, { proof: one }))).toBe('proof_invalid');
    pass({ seconds: 29 * 60 });
    expect((await submit(id, { proof })).application.status).toBe('unverified');
    const old = await prove(id);
    pass({ seconds: 30 * 60 });
    expect(await refusal(submit(id, { proof: old, pupil: 2 }))).toBe('proof_invalid');
  });

  test('spends its proof, even when several are sent at once', async () => {
    const { id } = await world().publish();
    const proof = await prove(id);
    const sent = await Promise.allSettled([1, 2, 3, 4, 5].map((pupil) => submit(id, { proof, pupil })));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(submit(id, { proof, pupil: 9 }))).toBe('proof_invalid');
    expect(await world().mails()).toHaveLength(1);
  });

  test('gets its answer again under the same key, when its proof has expired too', async () => {
    const { publish, pass } = world();
    const { id } = await publish();
    const proof = await prove(id);
    const first = await submit(id, { proof, key: 'once' });
    expect(await submit(id, { proof, key: 'once' })).toEqual(first);
    pass({ hours: 1 });
    expect(await submit(id, { proof, key: 'once' })).toEqual(first);
    expect(await refusal(submit(id, { proof: await prove(id), key: 'once' }))).toBe('idempotency_mismatch');
    expect(await world().mails()).toHaveLength(1);
  });

  test('keeps its proof when it is refused for something else', async () => {
    const { id } = await world().publish();
    const proof = await prove(id);
    expect(await refusal(submit(id, { proof, change: { weeks: ['2027-W20'] } }))).toBe(
      'offer_not_applicable',
    );
    expect((await submit(id, { proof })).application.status).toBe('unverified');
  });
});

test('spent challenges are remembered as long as they could serve', async () => {
  const { ports, storage, publish, pass } = world();
  const { id } = await publish();
  const proof = await prove(id);
  await submit(id, { proof });
  const remembered = () =>
    storage.write(async ({ spentChallenges }) => {
      const hash = proof.challenge.slice(-64);
      return !(await spentChallenges.spend(hash, ports.now()));
    });
  pass({ seconds: 29 * 60 });
  await runMaintenance(ports);
  expect(await remembered()).toBe(true);
  pass({ seconds: 60 });
  await runMaintenance(ports);
  expect(await remembered()).toBe(false);
});

describe('an application with the field that nobody sees filled in', () => {
  test('is answered like any other, the same under the same key, and nothing is kept', async () => {
    const { ports, storage, publish } = world();
    const { id } = await publish();
    const change = { comments: 'Buy now' };
    const caught = await submit(id, { key: 'once', change });
    expect(await submit(id, { key: 'once', change })).toEqual(caught);
    expect(await submit(id, { change })).not.toEqual(caught);
    const kept = await submit(id, { proof: await prove(id), pupil: 2 });
    expect(caught.application.id).toMatch(/^ap_[0-9a-hjkmnp-tv-z]{16}$/);
    expect(caught.application.status).toBe(kept.application.status);
    expect(caught.receiptToken).toHaveLength(kept.receiptToken.length);
    expect(Object.keys(caught)).toEqual(Object.keys(kept));
    expect(await storage.read.applications.get(caught.application.id)).toBeUndefined();
    expect(await world().mails()).toHaveLength(1);
    const code = { id: caught.application.id, code: '000000' };
    expect(await refusal(verifyApplication(ports, code))).toBe('application_not_found');
  });
});
