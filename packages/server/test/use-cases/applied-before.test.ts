import { beforeEach, describe, expect, test } from 'vitest';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../src/core/base/refusal.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { followLink } from '../../src/core/applications/links/follow-link.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { sendCode } from '../../src/core/applications/send-code.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { refusal } from './refused.js';
import { anApplication, emailOf, openedWorld, PUBLISHER_ID, tokenIn, type Applied } from './world.js';

const world = openedWorld();
let offerId: OfferId;

beforeEach(async () => {
  offerId = (await world().publish()).id;
});

/** What became of an application of the pupil that somebody else asks about. */
const BEFORE: Record<string, () => Promise<unknown>> = {
  'never applied': async () => undefined,
  'applied and did not prove it': () => world().apply(offerId, 1),
  applied: () => world().applyAndVerify(offerId, 1),
  'was accepted': async () => {
    const { id } = await world().applyAndVerify(offerId, 1);
    return actAsPublisher(world().ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id });
  },
  'was turned down': async () => {
    const { id } = await world().applyAndVerify(offerId, 1);
    const reason = 'Complet cette semaine-là.';
    return actAsPublisher(world().ports, {
      event: 'reject',
      publisherId: PUBLISHER_ID,
      mode: 'live',
      id,
      reason,
    });
  },
  withdrew: async () =>
    actAsPupil(world().ports, { event: 'withdraw', ...(await world().applyAndVerify(offerId, 1)) }),
};

/** What somebody sees who knows all that is asked of the pupil, and does not read the mailbox. */
async function seenByAStranger(): Promise<unknown[]> {
  const { ports } = world();
  const seen: unknown[] = [];
  const tell = async (act: Promise<unknown>): Promise<void> => {
    const told = await act.catch((error: unknown) =>
      error instanceof Refusal ? { code: error.code, extra: error.extra } : error,
    );
    seen.push(
      JSON.parse(
        JSON.stringify(told)
          .replaceAll(/(ap|of)_\w+/g, '$1')
          // The clock goes on by milliseconds.
          .replaceAll(/\.\d{3}Z/g, 'Z')
          .replaceAll(/"receiptToken":"[^"]+"/g, '"token"'),
      ),
    );
  };
  const idempotency = { key: `stranger ${offerId}`, caller: 'ky_stranger' };
  const input = anApplication(1, { motivation: 'Est-ce que tu as candidaté ?' });
  const asked = { mode: 'live', offerId, input, idempotency, isProofNeeded: false } as const;
  const submitted = await submitApplication(ports, asked);
  const { application, receiptToken } = submitted;
  seen.push(JSON.stringify(submitted).length, Object.keys(submitted));
  const receipt = { id: application.id, receiptToken };
  await tell(getApplication(ports, receipt));
  await tell(sendCode(ports, receipt));
  world().pass({ seconds: 61 });
  await tell(sendCode(ports, receipt));
  await tell(actAsPupil(ports, { event: 'confirm', ...receipt }));
  for (let guess = 0; guess < 6; guess += 1)
    await tell(verifyApplication(ports, { id: application.id, code: 'no code' }));
  await tell(actAsPupil(ports, { event: 'withdraw', ...receipt }));
  await tell(getApplication(ports, receipt));
  return seen;
}

describe('nothing lost 12.23: whether a child applied', () => {
  test.each(Object.keys(BEFORE).slice(1))('is seen by nobody else, where it %s', async (before) => {
    const other = (await world().publish()).id;
    const mine = offerId;
    offerId = other;
    const fresh = await seenByAStranger();
    offerId = mine;
    world().pass({ seconds: -61 });
    await BEFORE[before]?.();
    const known = await seenByAStranger();
    expect(known).toEqual(fresh);
  });

  test('is told to who reads the mailbox, by the code and by the link', async () => {
    const { ports, apply, applyAndVerify, mailTo } = world();
    await applyAndVerify(offerId, 1);
    const again = await apply(offerId, 1);
    expect(await refusal(verifyApplication(ports, again))).toBe('already_applied');
    const token = tokenIn((await mailTo(emailOf(1))).text, 'verify');
    const follow = () => followLink(ports, { token, purpose: 'verify', act: 'verify' });
    expect(await refusal(follow())).toBe('already_applied');
    expect((await getApplication(ports, again)).status).toBe('unverified');
  });

  test('what nobody proved does not stop the pupil, and one of two is the pupil’s', async () => {
    const { ports, apply } = world();
    const [strangers, own] = [await apply(offerId, 1), await apply(offerId, 1)];
    expect(await verifyApplication(ports, own)).toMatchObject({ status: 'submitted' });
    expect(await refusal(verifyApplication(ports, strangers))).toBe('already_applied');
    await actAsPupil(ports, { event: 'withdraw', ...own });
    expect(await verifyApplication(ports, strangers)).toMatchObject({ status: 'submitted' });
  });

  test('twenty codes given at once send one application', async () => {
    const { ports, apply } = world();
    const all: Applied[] = [];
    for (let one = 0; one < 20; one += 1) all.push(await apply(offerId, 1));
    const outcomes = await Promise.allSettled(all.map((one) => verifyApplication(ports, one)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const page = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
    expect((await listPublisherApplications(ports, page)).applications).toHaveLength(1);
  });
});
