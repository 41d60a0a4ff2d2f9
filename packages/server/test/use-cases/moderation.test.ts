import { describe, expect, it } from 'vitest';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { getOffer } from '../../src/core/offers/get-offer.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { closeReports } from '../../src/core/moderation/close-reports.js';
import { hideOffer } from '../../src/core/moderation/hide-offer.js';
import { reportOffer } from '../../src/core/moderation/report-offer.js';
import { tellOfReports } from '../../src/core/moderation/tell-of-reports.js';
import { unhideOffer } from '../../src/core/moderation/unhide-offer.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { publishOffer } from '../../src/core/offers/publish-offer.js';
import { removeOffer } from '../../src/core/offers/remove-offer.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import type { StoredOffer } from '../../src/ports/index.js';
import { refusal } from './refused.js';
import { anOffer, emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE } from './world.js';

const world = openedWorld();
const REASON = 'L’offre demande 50 euros de frais, contraires à l’article L. 4153-1.';

const hide = (offer: StoredOffer, reason = REASON) =>
  hideOffer(world().ports, { id: offer.id, reason, by: 'dominique' });
const show = (offer: StoredOffer) => unhideOffer(world().ports, { id: offer.id, by: 'dominique' });
const report = (offer: StoredOffer, input: object = {}) =>
  reportOffer(world().ports, {
    caller: 'ky_1',
    mode: offer.mode,
    offerId: offer.id,
    input: { reason: 'money', ...input },
    isProofNeeded: false,
  });
const ofPublisher = (offer: StoredOffer) => ({
  publisherId: PUBLISHER_ID,
  mode: 'live' as const,
  remoteId: offer.remoteId,
});
const found = async () => (await searchOffers(world().ports, { mode: 'live', query: {} })).total;

describe('an offer that is taken down', () => {
  it('true to its words 13.5: is found, read and applied to by nobody, until it is shown again', async () => {
    const offer = await world().publish();
    expect(await found()).toBe(1);
    await hide(offer);
    expect(await found()).toBe(0);
    expect(await refusal(getOffer(world().ports, { mode: 'live', id: offer.id }))).toBe('offer_not_found');
    expect(await refusal(world().apply(offer.id))).toBe('offer_not_found');
    await show(offer);
    expect(await found()).toBe(1);
    await world().applyAndVerify(offer.id);
    expect(await show(offer)).toBeUndefined();
  });

  it('true to its words 13.5: stays down whatever its publisher sends, and its publisher reads why', async () => {
    const { ports } = world();
    const offer = await world().publish();
    await hide(offer);
    const asked = ofPublisher(offer);
    const shown = { state: 'removed', hidden: { reason: REASON } };
    expect(await getPublisherOffer(ports, asked)).toMatchObject(shown);
    await publishOffer(ports, { ...asked, input: anOffer({ title: 'Le même, autrement' }) });
    await changeOffer(ports, { ...asked, patch: { state: 'published', seats: { total: 7 } } });
    expect(await getPublisherOffer(ports, asked)).toMatchObject({ ...shown, title: 'Le même, autrement' });
    expect(await found()).toBe(0);

    await show(offer);
    expect(await getPublisherOffer(ports, asked)).toMatchObject({
      state: 'published',
      title: 'Le même, autrement',
      seats: { total: 7 },
    });
    expect(await getPublisherOffer(ports, asked)).not.toHaveProperty('hidden');
  });

  it('true to its words 13.5: what its publisher removed meanwhile is not shown again', async () => {
    const offer = await world().publish();
    await hide(offer);
    await removeOffer(world().ports, ofPublisher(offer));
    expect((await show(offer))?.offer.state).toBe('removed');
    expect(await found()).toBe(0);
  });

  it('true to its words 13.5: its contact is told what, why and how to contest, by title once it answered', async () => {
    world().ports.operator.email = 'contact@stages.example';
    const offer = await world().publish();
    expect(await hide(offer)).toMatchObject({ isContactTold: true, pupils: 0 });
    const first = await world().mailTo(EMPLOYER);
    expect(first.text).toContain(REASON);
    expect(first.text).toContain(offer.id);
    expect(first.text).toContain('de notre propre initiative');
    expect(first.text).toContain('contact@stages.example');
    expect(first.text).toContain('2022/2065');
    expect(first.text).not.toContain(offer.content.title);
    expect(await hide(offer)).toMatchObject({ isContactTold: false });

    await world().prove(EMPLOYER);
    await show(offer);
    expect((await world().mailTo(EMPLOYER)).text).toContain(offer.content.title);
    await report(offer);
    await hide(offer);
    expect((await world().mailTo(EMPLOYER)).text).toContain('à la suite d’un signalement');
  });

  it('true to its words 13.5: pupils under way and their families are told, and nobody is brought together', async () => {
    const { ports } = world();
    const offer = await world().publish();
    const applied = await world().applyAndVerify(offer.id, 1);
    const unproved = await world().apply(offer.id, 2);
    expect(await hide(offer)).toMatchObject({ pupils: 1 });
    const letters = (await world().mails()).filter(({ subject }) => subject.includes('retirée'));
    expect(letters.map(({ to }) => to).toSorted()).toEqual([emailOf(1), REPRESENTATIVE]);

    const own = { publisherId: PUBLISHER_ID, mode: 'live' as const };
    expect(await refusal(actAsPublisher(ports, { event: 'accept', ...own, id: applied.id }))).toBe(
      'offer_not_found',
    );
    expect(await refusal(verifyApplication(ports, unproved))).toBe('offer_not_found');
    const { applications } = await listPublisherApplications(ports, own);
    expect(applications).toHaveLength(1);
    expect(applications[0]).not.toHaveProperty('pupil');
    expect(applications[0]).not.toHaveProperty('motivation');

    await show(offer);
    await actAsPublisher(ports, { event: 'accept', ...own, id: applied.id });
  });

  it('true to its words 13.5: shown again before they left, the letters to pupils do not leave', async () => {
    const offer = await world().publish();
    await world().applyAndVerify(offer.id, 1);
    await hide(offer);
    await show(offer);
    expect((await world().mails()).filter(({ subject }) => subject.includes('offre où tu'))).toEqual([]);
  });

  it('true to its words 13.5: who did what, when and why is kept', async () => {
    const offer = await world().publish();
    await hide(offer);
    await show(offer);
    expect(await world().storage.read.moderation.entries(10)).toMatchObject([
      { offerId: offer.id, act: 'show', by: 'dominique' },
      { offerId: offer.id, act: 'hide', by: 'dominique', reason: REASON },
    ]);
  });

  it('true to its words 13.1: who did what is deleted after three years, not before', async () => {
    const { ports, storage, publish, pass } = world();
    await hide(await publish());
    pass({ hours: (3 * 365 - 1) * 24 });
    await runMaintenance(ports);
    expect(await storage.read.moderation.entries(10)).toHaveLength(1);
    pass({ hours: 48 });
    await runMaintenance(ports);
    expect(await storage.read.moderation.entries(10)).toEqual([]);
  });
});

describe('a report', () => {
  it('true to its words 13.5: however many there are, they hide nothing, and so many are kept', async () => {
    const offer = await world().publish();
    for (let times = 0; times < 205; times += 1) await report(offer);
    expect(await found()).toBe(1);
    // A person will read it, as the page says, whoever wrote the others.
    const { id } = await report(offer, { reason: 'unsafe', text: 'Il m’a enfermé' });
    expect((await world().storage.read.moderation.listReported(10)).offers).toMatchObject([{ count: 200 }]);
    const [newest] = await world().storage.read.moderation.reportsOf(offer.id, 500);
    expect(newest).toMatchObject({ id, reason: 'unsafe', details: { text: 'Il m’a enfermé' } });
  });

  it('true to its words 13.5: who left an address is told that it came in, and what was decided', async () => {
    const [offer, other] = [await world().publish(), await world().publish()];
    const email = 'lectrice@famille.example';
    const { id } = await report(offer, { email, text: 'Lisez http://mauvais.example' });
    const received = await world().mailTo(email);
    expect(received.text).toContain(id);
    expect(received.text).not.toContain('mauvais');
    await hide(offer);
    expect((await world().mailTo(email)).text).toContain('l’offre est retirée');

    await report(other, { email, language: 'en' });
    expect(await closeReports(world().ports, { id: other.id, by: 'dominique' })).toBe(1);
    expect((await world().mailTo(email)).text).toContain('is not taken down');
    expect(await found()).toBe(1);
  });

  it('true to its words 13.5: no mailbox is filled by who writes its address again and again', async () => {
    const offer = await world().publish();
    for (let times = 0; times < 20; times += 1) await report(offer, { email: EMPLOYER });
    await closeReports(world().ports, { id: offer.id, by: 'dominique' });
    expect((await world().mails()).filter(({ to }) => to === EMPLOYER)).toHaveLength(3);
  });

  it('true to its words 13.5: no mailbox is filled by who writes its address about many offers', async () => {
    for (let times = 0; times < 30; times += 1) {
      const offer = await world().publish();
      await report(offer, { email: EMPLOYER });
      await closeReports(world().ports, { id: offer.id, by: 'dominique' });
    }
    expect((await world().mails()).filter(({ to }) => to === EMPLOYER)).toHaveLength(2 + 20);
  });

  it('true to its words 13.5: no crowd of reports keeps the operator from hearing of another', async () => {
    const { ports } = world();
    const offers = await Promise.all(Array.from({ length: 60 }, () => world().publish()));
    for (const offer of offers.slice(0, 55)) await report(offer);
    for (const offer of offers) await report(offer, { reason: 'unsafe' });
    ports.operator.email = 'contact@stages.example';
    await tellOfReports(ports);
    const [letter] = (await world().mails()).filter(({ to }) => to === 'contact@stages.example');
    expect(letter?.subject).toBe('60 offres sont signalées');
    expect(letter?.text).toContain('Offres signalées qui ne sont pas nommées ici : 10.');
    expect(await world().storage.read.moderation.listReported(10)).toMatchObject({ total: 60 });
    expect(await world().storage.read.moderation.untold(1)).toMatchObject({ total: 0 });
  });

  it('true to its words 13.5: the operator is told at once, then once an hour, without what was written', async () => {
    const { ports } = world();
    const offer = await world().publish();
    const told = async () => (await world().mails()).filter(({ to }) => to === 'contact@stages.example');
    await report(offer, { text: 'Des mots de quelqu’un' });
    await tellOfReports(ports);
    expect(await told()).toEqual([]);

    ports.operator.email = 'contact@stages.example';
    await tellOfReports(ports);
    await tellOfReports(ports);
    expect(await told()).toHaveLength(1);
    expect((await told())[0]?.text).toContain(offer.id);
    expect((await told())[0]?.text).not.toContain('Des mots');
    await report(offer);
    await tellOfReports(ports);
    expect(await told()).toHaveLength(1);
    world().pass({ hours: 1, seconds: 5 });
    await tellOfReports(ports);
    expect(await told()).toHaveLength(2);
  });

  it('true to its words 13.5: is deleted after 180 days', async () => {
    const offer = await world().publish();
    await report(offer, { text: 'Des mots de quelqu’un' });
    world().pass({ hours: 24 * 179 });
    await runMaintenance(world().ports);
    expect(await world().storage.read.moderation.reportsOf(offer.id, 10)).toHaveLength(1);
    world().pass({ hours: 25 });
    await runMaintenance(world().ports);
    expect(await world().storage.read.moderation.reportsOf(offer.id, 10)).toEqual([]);
  });
});
