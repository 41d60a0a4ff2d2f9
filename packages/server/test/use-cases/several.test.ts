import { describe, expect, test } from 'vitest';
import { actOnCandidate } from '../../src/core/candidates/act-on-candidate.js';
import { rejectCandidates, undoAnswers } from '../../src/core/candidates/act-on-several.js';
import { listCandidates } from '../../src/core/candidates/list-candidates.js';
import { addMember } from '../../src/core/members/add-member.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import { tellOfAnswers } from '../../src/jobs/keep-deadlines.js';
import { ApplicationId, type OfferId } from '@1eleve1stage/sdk/contract';
import { emailOf, openedWorld, PUBLISHER_ID, type Applied } from './world.js';

const world = openedWorld();
const EMAIL = 'sophie@trois-epis.example';
const reason =
  'Toutes nos places sont prises pour ces semaines. Merci pour votre lettre, et bonne recherche.';

async function atInbox(pupils = 3) {
  await addMember(world().ports, { publisher: PUBLISHER_ID, email: EMAIL, role: 'owner' });
  const [member] = await world().storage.read.members.membersOf(PUBLISHER_ID);
  const { id: offerId } = await world().publish({ seats: { total: 1 } });
  const all: Applied[] = [];
  for (let pupil = 1; pupil <= pupils; pupil += 1) all.push(await world().applyAndVerify(offerId, pupil));
  const by = { publisherId: PUBLISHER_ID, personId: member?.personId ?? '' };
  return { all, offerId, by, ids: all.map(({ id }) => id) };
}

const inbox = async (list: 'waiting' | 'kept', offerId?: OfferId) =>
  (await listCandidates(world().ports, { publisherId: PUBLISHER_ID, list, offerId })).candidates.map(
    ({ application }) => application.id,
  );
const mailsTo = async (address: string) => (await world().mails()).filter(({ to }) => to === address);

describe('a no to several candidates', () => {
  test('is recorded of each, told by one letter that names nobody, and to each pupil after an hour with near offers', async () => {
    const { by, ids, offerId } = await atInbox();
    await world().publish();
    const outcomes = await rejectCandidates(world().ports, { ...by, ids: [...ids, ...ids], reason });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([await inbox('waiting', offerId), (await inbox('kept', offerId)).toSorted()]).toEqual([
      [],
      ids.toSorted(),
    ]);
    const [letter, ...others] = await mailsTo(EMAIL);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('Vous avez dit non à 3 élèves');
    for (const told of [
      reason,
      'Découvrir l’usinage : 3 élèves',
      `Par : ${EMAIL}`,
      '10 mars 2027 à 12 h 00',
      'candidates?list=kept',
    ])
      expect(letter?.text).toContain(told);
    expect(letter?.text).not.toMatch(/Jade|Martin|@college|@famille/);
    expect(await mailsTo(emailOf(1))).toHaveLength(1);
    world().pass({ seconds: 3601 });
    await tellOfAnswers(world().ports, world().ports.now());
    for (const pupil of [1, 2, 3]) {
      const { text } = (await mailsTo(emailOf(pupil))).at(-1) ?? { text: '' };
      expect(text).toContain(reason);
      expect(text).toContain('/s/offers/');
    }
    const late = await undoAnswers(world().ports, { ...by, ids });
    expect(late.map(({ outcome }) => outcome)).toEqual(['late', 'late', 'late']);
  });

  test('keeps back no other where one was answered meanwhile, left, is another’s or unknown; and says so', async () => {
    const { by, ids, all } = await atInbox(3);
    const [first, second, third] = ids as [ApplicationId, ApplicationId, ApplicationId];
    await actOnCandidate(world().ports, { ...by, id: first, act: 'accept' });
    await actOnCandidate(world().ports, { ...by, id: second, act: 'reject', reason: 'Complet.' });
    const unknown = ApplicationId.parse('ap_0000000000000000');
    const unproved = await world().apply((await world().publish()).id, 8);
    const asked = [first, second, unknown, unproved.id, third];
    expect(
      (await rejectCandidates(world().ports, { ...by, ids: asked, reason })).map(({ outcome }) => outcome),
    ).toEqual([
      ...['transition_not_allowed', 'already', 'application_not_found', 'application_not_found', 'rejected'],
    ]);
    const kept = await Promise.all(all.map(({ id }) => world().storage.read.applications.get(id)));
    expect(kept.map((one) => [one?.status, one?.rejectionReason])).toEqual([
      ['accepted', undefined],
      ['rejected', 'Complet.'],
      ['rejected', reason],
    ]);
    expect((await world().mailTo(EMAIL)).subject).toBe('Vous avez dit non à 1 élève');
    const acts = await world().storage.read.auditTrail.ofSubject(PUBLISHER_ID, third, 9);
    expect(acts).toMatchObject([{ act: 'candidate_rejected', personId: by.personId }]);
    // None of another organisation is touched.
    const others = { ...by, publisherId: 'pb_0000000000000009' };
    const foreign = await rejectCandidates(world().ports, { ...others, ids, reason });
    expect(foreign.every(({ outcome }) => outcome === 'application_not_found')).toBe(true);
  });

  test('is undone for all or for one, and no letter tells of what is undone, nor anybody who left', async () => {
    const { by, ids } = await atInbox(2);
    await rejectCandidates(world().ports, { ...by, ids, reason });
    expect(await undoAnswers(world().ports, { ...by, ids: ids.slice(0, 1) })).toMatchObject([
      { outcome: 'undone' },
    ]);
    expect((await world().mailTo(EMAIL)).subject).toBe('Vous avez dit non à 1 élève');
    await undoAnswers(world().ports, { ...by, ids });
    expect((await inbox('waiting')).toSorted()).toEqual(ids.toSorted());
    const before = (await mailsTo(EMAIL)).length;
    await rejectCandidates(world().ports, { ...by, ids, reason });
    await undoAnswers(world().ports, { ...by, ids });
    expect(await mailsTo(EMAIL)).toHaveLength(before);
    await rejectCandidates(world().ports, { ...by, ids, reason });
    await removeMember(world().ports, { publisher: PUBLISHER_ID, email: EMAIL });
    expect(await mailsTo(EMAIL)).toHaveLength(before);
  });
});
