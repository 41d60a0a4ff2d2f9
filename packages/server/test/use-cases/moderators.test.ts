import { describe, expect, test } from 'vitest';
import { RemoteId, type OfferId } from '@1eleve1stage/sdk/contract';
import { newId } from '../../src/core/base/ids.js';
import { addMember } from '../../src/core/members/add-member.js';
import { listActs } from '../../src/core/members/list-acts.js';
import { addModerator, removeModerator } from '../../src/core/members/name-moderators.js';
import type { AsRead } from '../../src/core/organisations/as-read.js';
import { approveOffer, refuseOffer } from '../../src/core/organisations/decide-offer.js';
import { approveOrganisation, refuseOrganisation } from '../../src/core/organisations/decide-review.js';
import { listQueue } from '../../src/core/organisations/list-queue.js';
import { readOffer, readOrganisation } from '../../src/core/organisations/read-waiting.js';
import { proveByCode } from '../../src/core/members/prove-sign-in.js';
import { findVisitor } from '../../src/core/members/find-visitor.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { entering } from './entering.js';
import { BAKERY, organising, REMOTE } from './organising.js';
import { openedWorld } from './world.js';

const world = openedWorld();
const { ports, opened, publish, lettersTo } = organising(world);
const CLAIRE = 'claire@relecture.example';
const REASON = 'Retirez la prime de cette offre.';

/** A moderator's identifier. */
async function named(email = CLAIRE): Promise<string> {
  await addModerator(ports(), email);
  const moderator = (await world().storage.read.moderators.list()).find(
    ({ person }) => person.contact?.email === email,
  );
  return moderator?.person.id ?? '';
}

async function readIt(publisherId: string, by: string): Promise<AsRead> {
  const read = await readOrganisation(ports(), { publisherId, by });
  return { version: read?.version ?? '', by };
}

async function readOne(id: OfferId, by: string): Promise<AsRead> {
  return { version: (await readOffer(ports(), { id, by }))?.version ?? '', by };
}

const stateOf = async (id: OfferId) => (await world().storage.read.offers.get(id))?.state;

/** An organisation that is approved where each offer is read, and its offer that waits. */
async function waitingAlone(): Promise<{ id: OfferId; publisherId: string }> {
  const bakery = await opened();
  await approveOrganisation(ports('all'), bakery.id);
  return { id: (await publish(bakery.id, {}, 'all')).id, publisherId: bakery.id };
}

describe('a moderator approves what was read, and nothing else', () => {
  test('of an organisation: what it shows has changed, or came after, and nothing is decided', async () => {
    const [bakery, by] = [await opened(), await named()];
    const { id } = await publish(bakery.id);
    const before = await readIt(bakery.id, by);
    await publish(bakery.id, { title: 'Écrit entre-temps' });
    expect(await approveOrganisation(ports(), bakery.id, before)).toBe('changed');
    expect(await stateOf(id)).toBe('waiting');
    const decided = await approveOrganisation(ports(), bakery.id, await readIt(bakery.id, by));
    expect(decided).toMatchObject({ offers: 1 });
    expect(await stateOf(id)).toBe('published');
  });

  test('of an offer: it was edited meanwhile, and waits on', async () => {
    const [{ id, publisherId }, by] = [await waitingAlone(), await named()];
    const before = await readOne(id, by);
    await publish(publisherId, { title: 'Écrit entre-temps' }, 'all');
    expect(await approveOffer(ports(), id, before)).toBe('changed');
    expect(await refuseOffer(ports(), { id, reason: REASON }, before)).toBe('changed');
    expect(await stateOf(id)).toBe('waiting');
    expect(await approveOffer(ports(), id, await readOne(id, by))).toBe('decided');
    expect(await stateOf(id)).toBe('published');
  });

  test('of two who decide at once, one does; the organisation is written to once, and edits race as well', async () => {
    const { id, publisherId } = await waitingAlone();
    const [claire, karim] = [await named(), await named('karim@relecture.example')];
    const [hers, his] = [await readOne(id, claire), await readOne(id, karim)];
    const outcomes = await Promise.all([
      approveOffer(ports(), id, hers),
      refuseOffer(ports(), { id, reason: REASON }, his),
      publish(publisherId, { title: 'Écrit au même moment' }, 'all').then(() => 'edited'),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'decided').length).toBeLessThanOrEqual(1);
    const offer = await world().storage.read.offers.get(id);
    const shown = offer?.content?.title;
    // Whatever came first: nobody is shown what was written meanwhile.
    if (offer?.state === 'published') expect(shown).not.toBe('Écrit au même moment');
    expect(
      (await lettersTo('sophie@trois-epis.example')).filter((one) => one.startsWith('À corriger')).length,
    ).toBe(outcomes[1] === 'decided' ? 1 : 0);
  });

  test('an organisation that corrected meanwhile is not refused for what it said before', async () => {
    const [bakery, by] = [await opened(), await named()];
    const before = await readIt(bakery.id, by);
    await refuseOrganisation(ports(), { publisher: bakery.id, reason: REASON });
    expect(await refuseOrganisation(ports(), { publisher: bakery.id, reason: REASON }, before)).toBe(
      'changed',
    );
    expect(await approveOrganisation(ports(), bakery.id, before)).toBe('changed');
  });

  test('of the offers that are read with it; that others may wait beyond is said', async () => {
    const [bakery, by] = [await opened(), await named()];
    const offer = await publish(bakery.id);
    const isMore = async () => (await readOrganisation(ports(), { publisherId: bakery.id, by }))?.isMore;
    expect(await isMore()).toBe(false);
    await world().storage.write(async ({ offers }) => {
      for (let number = 0; number < 100; number += 1) {
        const own = { id: newId('of'), remoteId: RemoteId.parse(`own-${number}`) };
        await offers.put({ ...offer, ...own, state: 'unpublished', updatedAt: ports().now() });
      }
    });
    expect(await isMore()).toBe(true);
  });

  test('nothing of the organisation they are of', async () => {
    const [bakery, by] = [await opened(), await named()];
    await addMember(ports(), { publisher: bakery.id, email: CLAIRE, role: 'member' });
    const read = await readIt(bakery.id, by);
    expect(await approveOrganisation(ports(), bakery.id, read)).toBe('own');
    expect(await refuseOrganisation(ports(), { publisher: bakery.id, reason: REASON }, read)).toBe('own');
    expect((await readOrganisation(ports(), { publisherId: bakery.id, by }))?.isOwn).toBe(true);
  });
});

describe('an offer of which a correction is asked', () => {
  test('says why, waits no longer, and is read again once it says something else', async () => {
    const [{ id, publisherId }, by] = [await waitingAlone(), await named()];
    expect(await refuseOffer(ports(), { id, reason: REASON }, await readOne(id, by))).toBe('decided');
    expect((await listQueue(ports(), {})).offers).toEqual([]);
    const own = { publisherId, mode: 'live', remoteId: REMOTE } as const;
    expect(await getPublisherOffer(ports('all'), own)).toMatchObject({
      ...{ state: 'waiting', visibility: { shown: false, reason: 'refused' } },
      refused: { reason: REASON },
    });
    // The same once more, as a program publishes each night, is no correction.
    await publish(publisherId, {}, 'all');
    expect((await listQueue(ports(), {})).offers).toEqual([]);
    await publish(publisherId, { title: 'Corrigée' }, 'all');
    expect((await listQueue(ports(), {})).offers.map((one) => one.title)).toEqual(['Corrigée']);
    expect((await getPublisherOffer(ports('all'), own)).visibility).toEqual({
      shown: false,
      reason: 'waiting',
    });
    const [first] = (await lettersTo('sophie@trois-epis.example')).filter((one) =>
      one.startsWith('À corriger'),
    );
    expect(first).toBeDefined();
  });

  test('is not shown with the others, once its organisation is approved anew', async () => {
    const [{ id, publisherId }, by] = [await waitingAlone(), await named()];
    await refuseOffer(ports(), { id, reason: REASON }, await readOne(id, by));
    await refuseOrganisation(ports(), { publisher: publisherId, reason: REASON });
    await approveOrganisation(ports(), publisherId);
    expect(await stateOf(id)).toBe('waiting');
  });
});

test('what moderators did is in the organisation’s history without their names, and in theirs with them', async () => {
  const [{ id, publisherId }, by] = [await waitingAlone(), await named()];
  await approveOffer(ports(), id, await readOne(id, by));
  const acts = await listActs(ports(), publisherId);
  expect(acts.find(({ act }) => act === 'offer_approved')).toBeDefined();
  expect(JSON.stringify(acts)).not.toMatch(new RegExp(`${CLAIRE}|${by}`));
  const { decisions } = (await readOffer(ports(), { id, by })) ?? {};
  expect(decisions).toMatchObject([{ act: 'offer_approved', by: CLAIRE }]);
});

test('the queue goes on where a page of it ended', async () => {
  for (let number = 10; number < 32; number += 1)
    await opened({ ...BAKERY, name: `Maison ${number}` }, { email: `somebody${number}@maison.example` });
  const first = await listQueue(ports(), {});
  const second = await listQueue(ports(), first.next);
  expect([first.organisations.length, second.organisations.length, second.next]).toEqual([20, 2, {}]);
  const names = [...first.organisations, ...second.organisations].map(({ review }) => review.declared.name);
  expect(new Set(names).size).toBe(22);
});

describe('a moderator’s session', () => {
  const { enter, ask } = entering(world);

  test('is of their space alone, and ends with the role', async () => {
    await named();
    const { sessionToken, space } = await enter({ email: CLAIRE, next: '/moderation' });
    expect(space).toBe('moderation');
    expect(await findVisitor(ports(), sessionToken)).toBeUndefined();
    expect(await findVisitor(ports(), sessionToken, 'moderation')).toBeDefined();
    const host = await enter({ email: CLAIRE });
    expect(await findVisitor(ports(), host.sessionToken, 'moderation')).toBeUndefined();
    await removeModerator(ports(), CLAIRE);
    await addModerator(ports(), CLAIRE);
    expect(await findVisitor(ports(), sessionToken, 'moderation')).toBeUndefined();
    expect(await findVisitor(ports(), host.sessionToken)).toBeDefined();
  });

  test('is opened for nobody else: they are no person here either', async () => {
    const { browserToken, code } = await ask({ email: 'nobody@evil.example', next: '/moderation' });
    const proved = await proveByCode(ports(), { browserToken, code, browser: '' });
    expect(proved).toEqual({ kind: 'noModerator' });
    expect(await proveByCode(ports(), { browserToken, code, browser: '' })).toEqual({ kind: 'over' });
  });
});
