import { describe, expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { actOnCandidate } from '../../src/core/candidates/act-on-candidate.js';
import { readCandidate } from '../../src/core/candidates/read-candidate.js';
import { addMember } from '../../src/core/members/add-member.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import { answerActs } from './answer-acts.js';
import { browserOf } from './browser.js';
import { refusal } from './refused.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE, START, tokenIn } from './world.js';

const world = openedWorld();
const { applied, known, stored, seatsHeld, mailsTo, later } = answerActs(world);
const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
const browser = () => browserOf(world());

describe('for an hour, an answer', () => {
  test('is known to whoever gave it alone: not to the receipt, a link, a letter', async () => {
    const one = await applied();
    const { press } = browser();
    await press('answer', { act: 'accept', token: one.answer });
    expect((await stored(one))?.status).toBe('accepted');
    expect(await seatsHeld(one)).toBe(1);
    await later({ seconds: 3540 });
    expect(await known(one)).toMatchObject({ status: 'submitted' });
    expect(await known(one)).not.toHaveProperty('answeredAt');
    for (const [purpose, token] of [
      ['verify', one.verify],
      ['withdraw', one.withdraw],
    ] as const) {
      const { page } = await press(purpose, { act: 'open', token });
      expect([page.includes('envoyée, numéro'), /gardée|acceptée/.test(page)]).toEqual([true, false]);
    }
    expect(await refusal(actAsPupil(world().ports, { event: 'confirm', ...one }))).toBe(
      'transition_not_allowed',
    );
    expect(await mailsTo(emailOf(1))).toHaveLength(1);
    expect(await mailsTo(REPRESENTATIVE)).toHaveLength(1);
  });

  test('is told by a letter to whoever gave it: what, by whom, when, and how to undo it', async () => {
    const one = await applied();
    await browser().press('answer', { act: 'accept', token: one.answer });
    const { subject, text } = await world().mailTo(EMPLOYER);
    expect(subject).toBe('Vous avez dit oui à Jade');
    for (const told of [
      ...['Réponse : Oui', 'Découvrir l’usinage', 'du 19 au 23 avril 2027'],
      ...['Par : Le contact de l’offre, avec le lien d’un mail', 'Le : 10 mars 2027 à 11 h 00'],
      'Jade l’apprend : 10 mars 2027 à 12 h 00',
    ])
      expect(text).toContain(told);
    expect(text).not.toMatch(/Martin|@college|@famille/);
  });

  test('leads by its link to how it ended, never to the family: whoever gave it may have left', async () => {
    const one = await applied();
    const { press } = browser();
    await press('answer', { act: 'accept', token: one.answer });
    const token = tokenIn((await world().mailTo(EMPLOYER)).text, 'undo');
    await press('undo', { act: 'tell', token });
    await actAsPupil(world().ports, { event: 'confirm', ...one });
    const { status, page } = await press('undo', { act: 'open', token });
    expect([status, page.includes('Jade')]).toEqual([200, true]);
    for (const theirs of [REPRESENTATIVE, emailOf(1)]) {
      expect(page).not.toContain(theirs);
      expect((await press('answer', { act: 'open', token: one.answer })).page).toContain(theirs);
    }
  });

  test('is undone by its link, which opened changes nothing: all is as before, and is answered anew', async () => {
    const one = await applied();
    const { get, press } = browser();
    await press('answer', { act: 'open', token: one.answer });
    const before = await stored(one);
    await press('answer', { act: 'reject', token: one.answer, reason: 'Complet.' });
    const token = tokenIn((await world().mailTo(EMPLOYER)).text, 'undo');
    for (let time = 0; time < 5; time += 1) expect((await get('undo')).status).toBe(200);
    const opened = await press('undo', { act: 'open', token });
    expect(opened.page).toContain('Annuler ma réponse');
    expect((await stored(one))?.status).toBe('rejected');
    expect((await press('undo', { act: 'undo', token })).page).toContain('Candidature lue');
    // Who answered knows whom, and that stays.
    expect(await stored(one)).toEqual({ ...before, openedAt: expect.any(Date) as Date });
    // Again, it undoes nothing.
    await press('answer', { act: 'accept', token: one.answer });
    await press('undo', { act: 'tell', token });
    expect((await press('undo', { act: 'undo', token })).page).toContain('rien n’a changé');
    expect(await known(one)).toMatchObject({ status: 'accepted' });
    expect(await mailsTo(emailOf(1))).toEqual([expect.any(String), 'C’est oui pour ton stage !']);
  });

  test('is told to the pupil after it, whose days count from then on', async () => {
    const one = await applied();
    await browser().press('answer', { act: 'accept', token: one.answer });
    await later({ seconds: 3601 });
    expect(await known(one)).toMatchObject({ status: 'accepted', expiresAt: '2027-03-25T22:59:59.999Z' });
    expect((await stored(one))?.dueAt).toEqual(new Date('2027-03-13T07:00:00Z'));
    expect(await mailsTo(emailOf(1))).toEqual([expect.any(String), 'C’est oui pour ton stage !']);
    expect(await mailsTo(REPRESENTATIVE)).toHaveLength(2);
    await later({ hours: 1 });
    expect(await mailsTo(emailOf(1))).toHaveLength(2);
    const undone = actAsPublisher(world().ports, { event: 'undo', ...by, id: one.id });
    expect(await refusal(undone)).toBe('transition_not_allowed');
  });

  test('given in the evening is told in the morning', async () => {
    const one = await applied();
    world().setNow(new Date('2027-03-10T18:30:00Z'));
    await browser().press('answer', { act: 'accept', token: one.answer });
    expect((await world().mailTo(EMPLOYER)).text).toContain('Jade l’apprend : 11 mars 2027 à 7 h 00');
    await later({ hours: 11 });
    expect(await known(one)).toMatchObject({ status: 'submitted' });
    await later({ hours: 1 });
    expect(await known(one)).toMatchObject({ status: 'accepted' });
  });

  test('may be another: the last one is told, and an undo leads to the beginning', async () => {
    const one = await applied();
    const ports = world().ports;
    const reason = 'Complet.';
    await actAsPublisher(ports, { event: 'reject', ...by, id: one.id, reason, isLater: true });
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id, isLater: true });
    expect((await stored(one))?.untold?.before.status).toBe('submitted');
    await actAsPublisher(ports, { event: 'undo', ...by, id: one.id });
    expect(await stored(one)).not.toHaveProperty('rejectionReason');
    expect(await seatsHeld(one)).toBe(0);
    await actAsPublisher(ports, { event: 'reject', ...by, id: one.id, reason, isLater: true });
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id });
    await later({ hours: 2 });
    expect(await mailsTo(emailOf(1))).toEqual([expect.any(String), 'C’est oui pour ton stage !']);
  });

  test('of a program is told at once, unless it says later', async () => {
    const one = await applied();
    const ports = world().ports;
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id, isLater: true });
    const [listed] = (await listPublisherApplications(ports, by)).applications;
    expect(listed).toMatchObject({ status: 'accepted' });
    expect(listed?.pupilToldAt).toContain('T11:00');
    // A program has no mailbox.
    expect(await mailsTo(EMPLOYER)).toHaveLength(1);
    await actAsPublisher(ports, { event: 'undo', ...by, id: one.id });
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id });
    expect(await known(one)).toMatchObject({ status: 'accepted' });
  });

  test('leaves the pupil free to withdraw what they know of: the seat is free, and nobody is told more', async () => {
    const one = await applied();
    await browser().press('answer', { act: 'accept', token: one.answer });
    const { status } = await actAsPupil(world().ports, { event: 'withdraw', ...one });
    expect([status, await seatsHeld(one)]).toEqual(['withdrawn', 0]);
    await later({ hours: 2 });
    expect(await world().storage.read.outbox.list(9)).toMatchObject([
      { contents: { kind: 'withdrawn', isSeatFreed: true } },
    ]);
  });

  test('to an offer that is taken down waits until it is shown again', async () => {
    const one = await applied();
    await browser().press('answer', { act: 'accept', token: one.answer });
    const hide = (isHidden: boolean) =>
      world().storage.write(async ({ offers }) => {
        if (isHidden) await offers.hide(one.offerId, { at: START, reason: 'Signalée' });
        else await offers.unhide(one.offerId);
      });
    await hide(true);
    await later({ hours: 2 });
    expect(await known(one)).toMatchObject({ status: 'submitted' });
    await hide(false);
    await later({ hours: 2 });
    expect(await known(one)).toMatchObject({ status: 'accepted' });
  });
});

describe('a member who answers', () => {
  async function answering() {
    const email = 'sophie@trois-epis.example';
    await addMember(world().ports, { publisher: PUBLISHER_ID, email, role: 'owner' });
    const [member] = await world().storage.read.members.membersOf(PUBLISHER_ID);
    const one = await applied();
    const personId = member?.personId ?? '';
    return { one, email, at: { publisherId: PUBLISHER_ID, personId, id: one.id } };
  }

  test('is written to by name, undoes, and tells at once', async () => {
    const { one, email, at } = await answering();
    const { ports } = world();
    await actOnCandidate(ports, { ...at, act: 'accept' });
    expect((await world().mailTo(email)).text).toContain(`Par : ${email}, depuis votre espace`);
    const { untold, mayAccept, mayCancel, candidate } = await readCandidate(ports, at);
    expect(untold).toMatchObject({ answer: 'accept', by: email });
    expect([mayAccept, mayCancel, candidate.isBlind]).toEqual([false, false, false]);
    await actOnCandidate(ports, { ...at, act: 'undo' });
    expect((await readCandidate(ports, at)).mayReject).toBe(true);
    await actOnCandidate(ports, { ...at, act: 'accept' });
    await actOnCandidate(ports, { ...at, act: 'tell' });
    await actOnCandidate(ports, { ...at, act: 'tell' });
    expect(await known(one)).toMatchObject({ status: 'accepted' });
    const { history } = await readCandidate(ports, at);
    expect(history.map(({ act }) => act)).toEqual([
      ...['candidate_told', 'candidate_accepted', 'candidate_undone', 'candidate_accepted'],
    ]);
  });

  test('undoes by the link of the letter, as long as they are a member', async () => {
    const { one, email, at } = await answering();
    const { ports } = world();
    await actOnCandidate(ports, { ...at, act: 'accept' });
    const undo = tokenIn((await world().mailTo(email)).text, 'undo');
    expect((await browser().press('undo', { act: 'undo', token: undo })).status).toBe(200);
    expect((await stored(one))?.status).not.toBe('accepted');
    await actOnCandidate(ports, { ...at, act: 'accept' });
    const token = tokenIn((await world().mailTo(email)).text, 'undo');
    await removeMember(ports, { publisher: PUBLISHER_ID, email });
    for (const act of ['open', 'undo', 'tell']) {
      const { status, page } = await browser().press('undo', { act, token });
      expect([act, status, page.includes('Jade')]).toEqual([act, 410, false]);
    }
    expect((await stored(one))?.untold).toBeDefined();
  });

  test('hands over to a colleague, who gets a link and the letters from then on', async () => {
    const { one, at } = await answering();
    const { ports } = world();
    const colleague = 'atelier@verdon.example';
    await actOnCandidate(ports, { ...at, act: 'transfer', colleague });
    expect(await known(one)).toMatchObject({ status: 'transferred', expiresAt: '2027-04-09T21:59:59.999Z' });
    const { text } = await world().mailTo(colleague);
    expect(text).not.toMatch(/Jade|Martin/);
    await browser().press('answer', { act: 'accept', token: tokenIn(text, 'answer') });
    expect((await world().mailTo(colleague)).subject).toBe('Vous avez dit oui à Jade');
    // Whoever was asked before may answer, too, and is written to.
    await browser().press('answer', { act: 'undo', token: one.answer });
    await browser().press('answer', { act: 'reject', token: one.answer, reason: 'Complet.' });
    expect((await world().mailTo(EMPLOYER)).subject).toBe('Vous avez dit non à Jade');
    await browser().press('answer', { act: 'undo', token: one.answer });
    await actAsPupil(ports, { event: 'withdraw', ...one });
    expect((await world().mails()).map(({ to }) => to)).toEqual([colleague]);
  });
});
