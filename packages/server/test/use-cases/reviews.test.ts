import { describe, expect, test } from 'vitest';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { pauseOffer } from '../../src/core/offers/pause-offer.js';
import { approveOffer } from '../../src/core/organisations/decide-offer.js';
import { askReview } from '../../src/core/organisations/ask-review.js';
import { approveOrganisation, refuseOrganisation } from '../../src/core/organisations/decide-review.js';
import { listWaiting } from '../../src/core/organisations/list-waiting.js';
import { hideOffer } from '../../src/core/moderation/hide-offer.js';
import { unhideOffer } from '../../src/core/moderation/unhide-offer.js';
import { EMAIL } from './entering.js';
import { BAKERY, MODERATOR, organising, REMOTE } from './organising.js';
import { refusalOf } from './refused.js';
import { openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
const { ports, opened, publish, lettersTo } = organising(world);

describe('an organisation that opened its space by itself', () => {
  test('publishes nothing that is shown before a moderator approved it, and its name is nobody’s until then', async () => {
    const bakery = await opened();
    expect(bakery.name).toBe(`Aux Trois Épis (${bakery.id})`);
    const offer = await publish(bakery.id);
    expect([offer.state, offer.publishedAt]).toEqual(['waiting', undefined]);
    const at = { publisherId: bakery.id, mode: 'live', remoteId: REMOTE } as const;
    const read = await getPublisherOffer(ports(), at);
    expect([read.state, read.visibility]).toEqual(['waiting', { shown: false, reason: 'waiting' }]);
    // What it publishes again waits all the same, paused or not.
    expect((await publish(bakery.id, { title: 'Autre titre' })).state).toBe('waiting');
    const until = new Date('2027-04-01');
    expect((await refusalOf(pauseOffer(ports(), { ...at, until }))).code).toBe('offer_not_published');
    expect((await changeOffer(ports(), { ...at, patch: { state: 'unpublished' } })).state).toBe(
      'unpublished',
    );
    expect((await changeOffer(ports(), { ...at, patch: { state: 'published' } })).state).toBe('waiting');

    const decided = await approveOrganisation(ports(), bakery.id);
    expect(decided).toMatchObject({ publisher: { name: 'Aux Trois Épis', names: [] }, offers: 1 });
    const shown = await getPublisherOffer(ports(), at);
    expect([shown.visibility, shown.publishedAt === undefined]).toEqual([{ shown: true }, false]);
    expect((await publish(bakery.id, { title: 'Encore un' })).state).toBe('published');
    const known = await world().storage.read.accounts.getPublisher(bakery.id);
    expect([known?.sirets, known?.review?.state]).toEqual([[BAKERY.siret], 'approved']);
    expect(await lettersTo(EMAIL)).toContain('Votre structure est acceptée');
  });

  test('is found by a search once it is approved, and no more once it is refused', async () => {
    const bakery = await opened();
    const { id } = await publish(bakery.id);
    expect(await world().storage.read.offers.countOnline(world().ports.now())).toBe(0);
    await approveOrganisation(ports(), bakery.id);
    expect(await world().storage.read.offers.countOnline(world().ports.now())).toBe(1);
    const refused = await refuseOrganisation(ports(), { publisher: bakery.id, reason: 'Ce n’est pas vous.' });
    expect(refused).toMatchObject({ offers: 1 });
    expect(await world().storage.read.offers.countOnline(world().ports.now())).toBe(0);
    expect((await world().storage.read.offers.get(id))?.state).toBe('waiting');
    const known = await world().storage.read.accounts.getPublisher(bakery.id);
    expect([known?.sirets, known?.review]).toMatchObject([
      [],
      { state: 'refused', reason: 'Ce n’est pas vous.' },
    ]);
  });

  test('reads why it is refused, corrects, and waits again', async () => {
    const bakery = await opened();
    await publish(bakery.id);
    const reason = 'Dites le nom de votre boutique.';
    await refuseOrganisation(ports(), { publisher: bakery.id, reason });
    const { text } = await world().mailTo(EMAIL);
    expect(text).toContain(reason);
    const organisation = { ...BAKERY, name: 'Boulangerie Marchand' };
    const { id: publisherId, personId } = bakery;
    expect(await askReview(ports(), { publisherId, personId, organisation })).toBe(true);
    const known = await world().storage.read.accounts.getPublisher(bakery.id);
    expect(known).toMatchObject({
      ...{ name: `Boulangerie Marchand (${bakery.id})`, names: ['Boulangerie Marchand'] },
      review: { state: 'waiting', declared: organisation },
    });
    await approveOrganisation(ports(), bakery.id);
    expect((await world().storage.read.accounts.getPublisher(bakery.id))?.review?.reason).toBeUndefined();
    expect(await askReview(ports(), { publisherId, personId, organisation })).toBe(false);
    const acts = await world().storage.read.auditTrail.list(bakery.id, { limit: 9 });
    expect(acts.map(({ act }) => act).toReversed()).toEqual([
      ...['organisation_opened', 'organisation_refused', 'organisation_changed', 'organisation_approved'],
    ]);
  });

  test('that bears the name of another gets it with its town once it is approved', async () => {
    const fake = await opened({ ...BAKERY, name: 'Ateliers Verdon' });
    const decided = await approveOrganisation(ports(), fake.id);
    expect(decided).toMatchObject({
      publisher: { name: 'Ateliers Verdon (Avrillé)', names: ['Ateliers Verdon'] },
    });
    expect((await world().storage.read.accounts.getPublisher(PUBLISHER_ID))?.name).toBe('Ateliers Verdon');
  });

  test('is not shown by a moderator who takes back that one of its offers was taken down', async () => {
    const bakery = await opened();
    const { id } = await publish(bakery.id);
    await hideOffer(ports(), { id, reason: 'Argent', by: 'test' });
    await unhideOffer(ports(), { id, by: 'test' });
    expect((await world().storage.read.offers.get(id))?.state).toBe('waiting');
    await hideOffer(ports(), { id, reason: 'Argent', by: 'test' });
    expect(await approveOrganisation(ports(), bakery.id)).toMatchObject({ offers: 1 });
    expect((await world().storage.read.offers.get(id))?.state).toBe('removed');
    await unhideOffer(ports(), { id, by: 'test' });
    expect((await world().storage.read.offers.get(id))?.state).toBe('published');
  });
});

describe('whoever runs the service', () => {
  test('decides that nothing waits: who opens a space is shown at once, and nobody vouches for its name and number', async () => {
    const bakery = await opened(BAKERY, { reviews: 'none' });
    expect(bakery).toMatchObject({
      name: `Aux Trois Épis (${bakery.id})`,
      names: ['Aux Trois Épis'],
      sirets: [],
    });
    expect((await publish(bakery.id, {}, 'none')).state).toBe('published');
    expect(await lettersTo(MODERATOR)).toEqual([]);
  });

  test('decides that each offer waits, also what is changed later, but of those the team made', async () => {
    const bakery = await opened();
    await approveOrganisation(ports('all'), bakery.id);
    const { id } = await publish(bakery.id, {}, 'all');
    const [waiting] = (await listWaiting(ports('all'))).offers;
    const read = { version: waiting?.version ?? '' };
    expect(waiting?.offer.id).toBe(id);
    expect([await approveOffer(ports(), id, read), await approveOffer(ports(), id, read)]).toEqual([
      ...['decided', 'notWaiting'],
    ]);
    expect((await publish(bakery.id, {}, 'all')).state).toBe('published');
    expect((await publish(bakery.id, { title: 'Autre titre' }, 'all')).state).toBe('waiting');
    expect((await publish(PUBLISHER_ID, {}, 'all')).state).toBe('published');
  });

  test('is written to that somebody waits, a few times at once, in no stranger’s words', async () => {
    for (const number of [1, 2, 3, 4, 5])
      await opened({ ...BAKERY, name: `Piège ${number}` }, { email: `somebody${number}@evil.example` });
    const letters = (await world().mails()).filter(({ to }) => to === MODERATOR);
    expect(letters).toHaveLength(3);
    for (const { text } of letters) expect(text).not.toContain('Piège');
  });

  test('reads who waits, with their people, their offers and whom they could be taken for', async () => {
    const fake = await opened({ ...BAKERY, name: 'Ateliers Verd0n' });
    const { id } = await publish(fake.id, { employer: { name: 'Ateliers Verd0n', isPublic: false } });
    const { organisations, offers } = await listWaiting(ports());
    expect(offers).toEqual([]);
    expect(organisations).toMatchObject([
      {
        publisher: { id: fake.id },
        people: [{ contact: { email: EMAIL, firstName: 'Sophie' } }],
        alike: [{ publisher: { id: PUBLISHER_ID }, likeness: 'name alike' }],
        offers: [{ id }],
      },
    ]);
  });

  test('decides on nobody that the team made', async () => {
    expect(await approveOrganisation(ports(), PUBLISHER_ID)).toBeUndefined();
    expect(await refuseOrganisation(ports(), { publisher: PUBLISHER_ID, reason: 'Non' })).toBeUndefined();
    expect(await approveOrganisation(ports(), 'pb_unknown')).toBeUndefined();
  });

  test('approves and refuses once: owners are written to once', async () => {
    const bakery = await opened();
    for (let times = 0; times < 2; times += 1) await approveOrganisation(ports(), bakery.id);
    for (let times = 0; times < 2; times += 1)
      await refuseOrganisation(ports(), { publisher: bakery.id, reason: 'Non' });
    expect((await lettersTo(EMAIL)).filter((subject) => subject.includes('structure'))).toEqual([
      ...['Votre structure est acceptée', 'Votre structure n’est pas encore acceptée'],
    ]);
  });

  test('writes to owners in the language of the page where they opened their space', async () => {
    const bakery = await opened(BAKERY, { language: 'en' });
    await refuseOrganisation(ports(), { publisher: bakery.id, reason: 'Ce n’est pas vous.' });
    const letter = await world().mailTo(EMAIL);
    expect(letter.subject).toBe('Your organisation is not accepted yet');
    expect(letter.text).toContain('Ce n’est pas vous.');
    expect(letter.text).toMatch(/publisher%2Forganisation.*lang=en|publisher\/organisation\S*lang=en/);
    await approveOrganisation(ports(), bakery.id);
    expect(await lettersTo(EMAIL)).toContain('Your organisation is accepted');
  });
});
