import { describe, expect, test } from 'vitest';
import { actOnCandidate, openCandidate } from '../../src/core/candidates/act-on-candidate.js';
import { listCandidates } from '../../src/core/candidates/list-candidates.js';
import { readCandidate } from '../../src/core/candidates/read-candidate.js';
import { addMember } from '../../src/core/members/add-member.js';
import { emailOf, openedWorld, PUBLISHER_ID } from './world.js';
import { refusalOf } from './refused.js';

const world = openedWorld();

async function member(email = 'sophie@trois-epis.example'): Promise<string> {
  await addMember(world().ports, { publisher: PUBLISHER_ID, email, role: 'owner' });
  const people = await world().storage.read.members.membersOf(PUBLISHER_ID);
  const found = people.find(({ person }) => person.contact?.email === email);
  if (!found) throw new Error('Nobody was added');
  return found.personId;
}

const inbox = (list: 'waiting' | 'accepted' | 'coming' | 'over') =>
  listCandidates(world().ports, { publisherId: PUBLISHER_ID, list });

describe('candidates of an organisation', () => {
  test('wait by the day until which they do; who they are is kept back', async () => {
    const offer = await world().publish({ seats: { total: 9 } });
    const first = await world().applyAndVerify(offer.id, 1);
    world().pass({ hours: 48 });
    const second = await world().applyAndVerify(offer.id, 2);
    await world().apply(offer.id, 3);
    const { candidates, isMore } = await inbox('waiting');
    expect(candidates.map(({ application }) => application.id)).toEqual([first.id, second.id]);
    expect(isMore).toBe(false);
    const one = await listCandidates(world().ports, { publisherId: PUBLISHER_ID, list: 'waiting', most: 1 });
    expect([one.candidates.map(({ application }) => application.id), one.isMore]).toEqual([[first.id], true]);
    expect(candidates.every(({ isBlind, grade }) => isBlind && grade === 'troisieme')).toBe(true);
    expect(JSON.stringify(candidates)).not.toContain(emailOf(1));
    expect(
      (await listCandidates(world().ports, { publisherId: 'pb_other', list: 'waiting' })).candidates,
    ).toEqual([]);
  });

  test('are read blind, opened with a note of who did, and then told whole to all of the organisation', async () => {
    const personId = await member();
    const offer = await world().publish();
    const { id } = await world().applyAndVerify(offer.id, 1);
    const at = { publisherId: PUBLISHER_ID, id };
    const blind = await readCandidate(world().ports, at);
    expect([blind.candidate.isBlind, blind.candidate.application.status]).toEqual([true, 'submitted']);
    expect(JSON.stringify(blind)).not.toContain(emailOf(1));
    await openCandidate(world().ports, { ...at, personId });
    await openCandidate(world().ports, { ...at, personId });
    const opened = await readCandidate(world().ports, at);
    expect(opened.candidate.application.status).toBe('read');
    expect(opened.candidate.person).toMatchObject({ age: 14 });
    // How to reach them comes with the seat.
    expect(JSON.stringify(opened)).not.toContain(emailOf(1));
    expect(opened.history.map(({ act, by }) => [act, by])).toEqual([
      ['candidate_opened', 'sophie@trois-epis.example'],
    ]);
  });

  test('are answered once, by somebody who is named to colleagues', async () => {
    const [sophie, karim] = [await member(), await member('karim@trois-epis.example')];
    const offer = await world().publish();
    const { id } = await world().applyAndVerify(offer.id, 1);
    const at = { publisherId: PUBLISHER_ID, id };
    expect((await actOnCandidate(world().ports, { ...at, personId: sophie, act: 'accept' })).status).toBe(
      'accepted',
    );
    // Both pressed.
    await actOnCandidate(world().ports, { ...at, personId: karim, act: 'accept' });
    const { history, candidate, mayAccept, mayReject } = await readCandidate(world().ports, at);
    expect(history.map(({ act, by }) => [act, by])).toEqual([
      ['candidate_accepted', 'sophie@trois-epis.example'],
    ]);
    expect([candidate.isBlind, mayAccept, mayReject]).toEqual([false, false, false]);
    const no = { ...at, personId: karim, act: 'reject' as const, reason: 'Complet' };
    expect((await refusalOf(actOnCandidate(world().ports, no))).code).toBe('transition_not_allowed');
    expect((await inbox('accepted')).candidates).toHaveLength(1);
    expect((await inbox('waiting')).candidates).toHaveLength(0);
  });

  test('of another organisation, or not proved yet, are nobody’s', async () => {
    const personId = await member();
    const offer = await world().publish();
    const [theirs, unproved] = [await world().applyAndVerify(offer.id, 1), await world().apply(offer.id, 2)];
    const asked = [
      { publisherId: 'pb_0000000000000009', id: theirs.id },
      { publisherId: PUBLISHER_ID, id: unproved.id },
    ];
    for (const at of asked) {
      const tries = [
        () => readCandidate(world().ports, at),
        () => openCandidate(world().ports, { ...at, personId }),
        () => actOnCandidate(world().ports, { ...at, personId, act: 'accept' }),
      ];
      for (const attempt of tries) expect((await refusalOf(attempt())).code).toBe('application_not_found');
    }
    expect(await world().storage.read.auditTrail.list(PUBLISHER_ID, { limit: 9 })).toHaveLength(1);
  });
});
