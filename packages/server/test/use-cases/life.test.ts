import { describe, expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { getOffer } from '../../src/core/offers/get-offer.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { writeLetter } from '../../src/core/applications/letters/write-letter.js';
import { refusal } from './refused.js';
import { twice } from './twice.js';
import { anApplication, emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE } from './world.js';

const world = openedWorld();
const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

describe('an application', () => {
  test('goes from the pupil to the employer and back, until the seat is taken', async () => {
    const { ports, publish, apply, prove } = world();
    const offer = await publish();
    await prove(EMPLOYER, REPRESENTATIVE);
    const { id, receiptToken, code } = await apply(offer.id);
    expect((await world().mails()).map(({ to }) => to)).toEqual([emailOf(1)]);
    expect((await listPublisherApplications(ports, asPublisher)).applications).toEqual([]);

    expect(await verifyApplication(ports, { id, code })).toEqual({ id, status: 'submitted' });
    expect((await world().mails()).map(({ to }) => to).sort()).toEqual(
      [EMPLOYER, emailOf(1), REPRESENTATIVE].sort(),
    );
    const [listed] = (await listPublisherApplications(ports, asPublisher)).applications;
    expect(listed).toMatchObject({ id, isBlind: true, grade: 'troisieme', offer: { remoteId: 'offer-1' } });

    expect(await actAsPublisher(ports, { event: 'read', ...asPublisher, id })).toEqual({
      id,
      status: 'read',
    });
    expect(await actAsPublisher(ports, { event: 'accept', ...asPublisher, id })).toEqual({
      id,
      status: 'accepted',
    });
    expect((await getOffer(ports, { mode: 'live', id: offer.id })).seats).toEqual({ total: 2, remaining: 1 });
    expect((await world().mailTo(emailOf(1))).subject).toBe('C’est oui pour ton stage !');

    expect(await actAsPupil(ports, { event: 'confirm', id, receiptToken })).toEqual({
      id,
      status: 'confirmed',
    });
    const { status, expiresAt } = await getApplication(ports, { id, receiptToken });
    expect({ status, expiresAt }).toEqual({ status: 'confirmed', expiresAt: undefined });
    expect((await world().mailTo(EMPLOYER)).text).toContain('Camille Martin');
  });

  test('tells the pupil why not', async () => {
    const { ports, publish, applyAndVerify } = world();
    const { id, receiptToken } = await applyAndVerify((await publish()).id);
    const reason = 'Nous sommes <en travaux>.\nDésolés !';
    expect(await actAsPublisher(ports, { event: 'reject', ...asPublisher, id, reason })).toEqual({
      id,
      status: 'rejected',
    });
    expect(await getApplication(ports, { id, receiptToken })).toMatchObject({ rejectionReason: reason });
    const mail = await world().mailTo(emailOf(1));
    expect(mail.text).toContain('> Nous sommes <en travaux>.\n> Désolés !');
    expect(mail.html).toContain('Nous sommes &lt;en travaux&gt;.<br>Désolés\u00a0!');
  });

  test('can be accepted after all', async () => {
    const { ports, publish, applyAndVerify } = world();
    const { id, receiptToken } = await applyAndVerify((await publish()).id);
    await actAsPublisher(ports, { event: 'reject', ...asPublisher, id, reason: 'Complet.' });
    await actAsPublisher(ports, { event: 'accept', ...asPublisher, id });
    const application = await getApplication(ports, { id, receiptToken });
    expect(application).toMatchObject({ status: 'accepted' });
    expect(application).not.toHaveProperty('rejectionReason');
  });

  test('bears each act twice, with one effect', async () => {
    const { ports, publish, applyAndVerify } = world();
    const offer = await publish();
    const { id, receiptToken, code } = await applyAndVerify(offer.id);
    await twice(() => actAsPublisher(ports, { event: 'accept', ...asPublisher, id }));
    await twice(() => actAsPupil(ports, { event: 'confirm', id, receiptToken }));
    expect(await verifyApplication(ports, { id, code })).toEqual({ id, status: 'confirmed' });
    expect((await ports.storage.read.offers.get(offer.id))?.seatsHeld).toBe(1);
    expect(await world().mails()).toHaveLength(7);
  });

  test('does not jump steps', async () => {
    const { ports, publish, apply } = world();
    const { id, receiptToken, code } = await apply((await publish()).id);
    expect(await refusal(actAsPublisher(ports, { event: 'accept', ...asPublisher, id }))).toBe(
      'application_not_found',
    );
    expect(await refusal(actAsPupil(ports, { event: 'confirm', id, receiptToken }))).toBe(
      'transition_not_allowed',
    );
    await verifyApplication(ports, { id, code });
    await actAsPublisher(ports, { event: 'accept', ...asPublisher, id });
    const late = actAsPublisher(ports, { event: 'reject', ...asPublisher, id, reason: 'Trop tard.' });
    expect(await refusal(late)).toBe('transition_not_allowed');
    expect(await refusal(actAsPublisher(ports, { event: 'read', ...asPublisher, id }))).toBe(
      'transition_not_allowed',
    );
  });

  test('is nobody else’s', async () => {
    const { ports, publish, applyAndVerify } = world();
    const offer = await publish();
    const [one, other] = [await applyAndVerify(offer.id, 1), await applyAndVerify(offer.id, 2)];
    const stranger = { publisherId: 'pb_0000000000000002', mode: 'live', id: one.id } as const;
    expect(await refusal(actAsPublisher(ports, { event: 'accept', ...stranger }))).toBe(
      'application_not_found',
    );
    const trial = { publisherId: PUBLISHER_ID, mode: 'test', id: one.id } as const;
    expect(await refusal(actAsPublisher(ports, { event: 'accept', ...trial }))).toBe('application_not_found');
    const swapped = { id: one.id, receiptToken: other.receiptToken };
    expect(await refusal(getApplication(ports, swapped))).toBe('receipt_invalid');
    expect(await refusal(actAsPupil(ports, { event: 'withdraw', ...swapped }))).toBe('receipt_invalid');
  });
});

describe('a withdrawal', () => {
  test('gives the seat back, tells the employer, erases at once, and can be repeated', async () => {
    const { ports, publish, applyAndVerify } = world();
    const offer = await publish({ seats: { total: 1 } });
    await world().prove(EMPLOYER);
    const { id, receiptToken } = await applyAndVerify(offer.id);
    await actAsPublisher(ports, { event: 'accept', ...asPublisher, id });
    await actAsPupil(ports, { event: 'confirm', id, receiptToken });
    const gone = { id, status: 'withdrawn' };
    expect(await twice(() => actAsPupil(ports, { event: 'withdraw', id, receiptToken }))).toEqual([
      gone,
      gone,
    ]);
    const stored = await ports.storage.read.applications.get(id);
    expect(stored).not.toHaveProperty('personal');
    expect((await getOffer(ports, { mode: 'live', id: offer.id })).seats.remaining).toBe(1);
    const told = (await world().mails()).filter(({ subject }) =>
      subject.startsWith('Une candidature retirée'),
    );
    expect(told.map(({ to }) => to)).toEqual([EMPLOYER]);
    const [listed] = (await listPublisherApplications(ports, asPublisher)).applications;
    expect(listed).toMatchObject({ id, status: 'withdrawn' });
    expect(listed).not.toHaveProperty('pupil');
  });

  test('nothing lost 12.13: takes the letters that wait with it, but the one that names nobody', async () => {
    const { ports, publish, applyAndVerify, mails } = world();
    const { id, receiptToken } = await applyAndVerify((await publish()).id);
    await actAsPublisher(ports, { event: 'accept', ...asPublisher, id });
    expect(await mails()).toHaveLength(5);
    const before = await ports.storage.read.outbox.list(9);
    await actAsPupil(ports, { event: 'withdraw', id, receiptToken });
    const after = await ports.storage.read.outbox.list(9);
    expect(after).toMatchObject([{ contents: { kind: 'withdrawn', isSeatFreed: true } }]);
    const [told] = await mails();
    expect(told?.to).toBe(EMPLOYER);
    expect(`${told?.text}${JSON.stringify(after)}`).not.toMatch(/Jade|Martin|@famille|@college/);
    // One that was under way meanwhile finds nothing to tell.
    const written = await Promise.all(before.map((letter) => writeLetter(ports, letter)));
    expect(written).toEqual(before.map(() => undefined));
  });

  test('before the address is proved tells nobody, and lets the pupil apply again', async () => {
    const { ports, publish, apply } = world();
    const offer = await publish();
    const { id, receiptToken } = await apply(offer.id);
    await actAsPupil(ports, { event: 'withdraw', id, receiptToken });
    expect(await world().mails()).toEqual([]);
    const again = { offerId: offer.id, mode: 'live', idempotency: { key: 'again', caller: 'ky' } } as const;
    const input = anApplication(1);
    const anew = await submitApplication(ports, { ...again, input, isProofNeeded: false });
    expect(anew.application.status).toBe('unverified');
  });

  test('after a refusal erases too, and closes the door to a late yes', async () => {
    const { ports, publish, applyAndVerify } = world();
    const { id, receiptToken } = await applyAndVerify((await publish()).id);
    await actAsPublisher(ports, { event: 'reject', ...asPublisher, id, reason: 'Complet.' });
    await actAsPupil(ports, { event: 'withdraw', id, receiptToken });
    expect(await refusal(actAsPublisher(ports, { event: 'accept', ...asPublisher, id }))).toBe(
      'transition_not_allowed',
    );
    expect(await getApplication(ports, { id, receiptToken })).not.toHaveProperty('rejectionReason');
    // The page says that the host is told if it had received it: it is asked to erase what it noted.
    const { subject, text } = await world().mailTo(EMPLOYER);
    expect(subject).toContain('retirée');
    expect(text).toContain('merci d’effacer celles que vous auriez notées');
  });
});

test('a letter leaves out what nobody gave: the street, the telephone', async () => {
  const offer = await world().publish({ location: { postcode: '35000', city: 'Rennes' } });
  await world().prove(EMPLOYER);
  const { pupil } = anApplication();
  const { phone: _, ...silent } = pupil;
  const applied = await world().apply(offer.id, 1, 'live', { pupil: silent });
  await verifyApplication(world().ports, applied);
  await actAsPublisher(world().ports, {
    event: 'accept',
    publisherId: PUBLISHER_ID,
    mode: 'live',
    id: applied.id,
  });
  await actAsPupil(world().ports, { event: 'confirm', ...applied });
  const confirmed = await world().mailTo(emailOf(1));
  expect(confirmed.text).toContain('Lieu : Rennes (35000)');
  expect(confirmed.text).not.toContain('Adresse');
  const taken = (await world().mails()).find(({ subject }) => subject.startsWith('Stage confirmé'));
  expect(taken?.text).toContain('E-mail de l’élève');
  expect(taken?.text).not.toContain('Téléphone de l’élève');
});
