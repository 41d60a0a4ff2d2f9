import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfferContent } from '../../src/ports/index.js';
import { addModerator, removeModerator } from '../../src/core/members/name-moderators.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';
import { anOffer } from '../suites/samples.js';

let service: TestService;
let moderator: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live');
  await addModerator(service.ports, CLAIRE);
  moderator = hostBrowser(service);
  await moderator.enter(CLAIRE, '/moderation');
});
afterAll(() => service.close());

const CLAIRE = 'claire@relecture.example';
const REASON = 'Dites le nom de la boutique.';
const locationOf = (answer: Response): string | null => answer.headers.get('location');
const read = async (answer: Response | Promise<Response>): Promise<string> =>
  (await (await answer).text()).replaceAll('&#32;', ' ');

let organisations = 0;

/** An organisation that waits, and its offer. */
async function waiting(name: string) {
  organisations += 1;
  const id = `pb_000000000000010${organisations}`;
  const offer = { ...anOffer(100 + organisations, { state: 'waiting' }), publisherId: id };
  await service.ports.storage.write(async ({ accounts, offers }) => {
    const declared = { name, kind: 'profession', postcode: '49240', city: 'Avrillé' } as const;
    const review = { state: 'waiting', askedAt: service.ports.now(), declared } as const;
    await accounts.addPublisher({ id, name: id, names: [name], review });
    await offers.put(offer);
  });
  return { id, offer, path: `/moderation/organisations/${id}` };
}

async function versionAt(path: string): Promise<string> {
  return /name="version" value="([^"]+)"/.exec(await read(moderator.get(path)))?.[1] ?? '';
}

describe('a moderator', () => {
  test('is led to where people enter, and back, in a session that opens no organisation’s space', async () => {
    const stranger = hostBrowser(service);
    expect(locationOf(await stranger.get('/moderation'))).toBe('/signin?next=%2Fmoderation');
    expect([...moderator.cookies.keys()]).toContain('moderation');
    expect([...moderator.cookies.keys()]).not.toContain('session');
    expect(locationOf(await moderator.get('/publisher'))).toBe('/signin?next=%2Fpublisher');
    const form = await read(stranger.get('/signin?next=%2Fmoderation'));
    expect(form).not.toContain('/signup');
    const refused = await stranger.enter('nobody@evil.example', '/moderation');
    expect([refused.status, stranger.cookies.has('moderation')]).toEqual([403, false]);
    expect(await read(refused)).toContain('Cette adresse ne relit rien ici');
  });

  test('finds what waits, reads all that pupils would see, and approves it', async () => {
    const { path, offer } = await waiting('Ateliers Verdon');
    expect(await read(moderator.get('/moderation'))).toContain('ressemble');
    const page = await read(moderator.get(path));
    for (const words of [offer.content.title, offer.content.description, 'Pas de SIRET'])
      expect(page).toContain(words);
    const done = await moderator.post(path, { decision: 'approve', version: await versionAt(path) });
    expect(locationOf(done)).toBe('/moderation?done=approve');
    expect((await service.ports.storage.read.offers.get(offer.id))?.state).toBe('published');
    expect(await read(moderator.get('/moderation?done=approve'))).toContain('C’est accepté');
  });

  test('reads each word of an offer that pupils would', async () => {
    const { path, offer } = await waiting('Tous les mots');
    const content: OfferContent = {
      ...offer.content,
      permalink: 'https://autre.example/offre',
      employer: {
        name: 'Maison',
        isPublic: false,
        description: 'Qui-nous-sommes',
        website: 'https://piege.example/',
      },
      location: { ...offer.content.location, street: '12-rue-des-Lavandieres' },
      ...{ lunchBreak: 'A-la-cantine', workingConditions: 'Debout' },
      accessibility: { wheelchair: true, note: 'De-plain-pied' },
    };
    await service.ports.storage.write(({ offers }) => offers.put({ ...offer, content }));
    const page = (await read(moderator.get(path))).replaceAll('&#39;', '’');
    const { title, description, employer, location, accessibility, ...others } = content;
    const words = [
      title,
      description,
      employer.name,
      employer.description,
      employer.website,
      location.street,
    ];
    for (const word of [...words, location.city, accessibility?.note, others.lunchBreak, others.permalink])
      expect(page).toContain(word);
    expect(page).toContain(others.workingConditions);
    expect(page).not.toContain('href="https://piege');
  });

  test('is told what is missing, with what was typed', async () => {
    const { path } = await waiting('Sans rien');
    const version = await versionAt(path);
    const nothing = await moderator.post(path, { version });
    expect([nothing.status, await read(nothing)]).toEqual([422, expect.stringContaining('href="#decision"')]);
    const short = await moderator.post(path, { version, decision: 'refuse', reason: 'Non<b>' });
    expect([short.status, await read(short)]).toEqual([422, expect.stringContaining('Non&#60;b')]);
    const done = await moderator.post(path, { version, decision: 'refuse', reason: REASON });
    expect(locationOf(done)).toBe('/moderation?done=refuse');
  });

  test('decides nothing of what was edited while they read, and keeps what they wrote', async () => {
    const { path, offer } = await waiting('Écrit entre-temps');
    const version = await versionAt(path);
    const edited = { ...offer, content: { ...offer.content, title: 'Payé autrement' } };
    await service.ports.storage.write(({ offers }) => offers.put(edited));
    const answer = await moderator.post(path, { version, decision: 'approve', reason: REASON });
    const page = await read(answer);
    expect(answer.status).toBe(409);
    for (const words of ['Cela a changé', 'Payé autrement', REASON]) expect(page).toContain(words);
    expect((await service.ports.storage.read.offers.get(offer.id))?.state).toBe('waiting');
  });

  test('reads what a colleague decided meanwhile, and who', async () => {
    const { path } = await waiting('Deux à la fois');
    const version = await versionAt(path);
    await addModerator(service.ports, 'karim@relecture.example');
    const colleague = hostBrowser(service);
    await colleague.enter('karim@relecture.example', '/moderation');
    await colleague.get(path);
    await colleague.post(path, { version, decision: 'approve' });
    const answer = await moderator.post(path, { version, decision: 'refuse', reason: REASON });
    const page = await read(answer);
    expect([answer.status, page.includes('karim@relecture.example')]).toEqual([409, true]);
    expect(page).not.toContain('name="decision"');
  });

  test('asks for a correction of an offer that waits by itself', async () => {
    const { id, offer } = await waiting('Chaque offre');
    const path = `/moderation/offers/${offer.id}`;
    expect(await read(moderator.get(path))).toContain('Sa structure d’abord');
    await service.ports.storage.write(async ({ accounts }) => {
      const known = await accounts.getPublisher(id);
      if (known?.review) await accounts.setReview(id, { review: { ...known.review, state: 'approved' } });
    });
    expect(await read(moderator.get('/moderation'))).toContain(`href="${path}"`);
    const asked = { version: await versionAt(path), decision: 'refuse', reason: REASON };
    expect(locationOf(await moderator.post(path, asked))).toBe('/moderation?done=refuse');
    expect((await service.ports.storage.read.offers.get(offer.id))?.refused?.reason).toBe(REASON);
    expect(await read(moderator.get('/moderation'))).not.toContain(`href="${path}"`);
  });

  test('is out at once when the role is taken from them', async () => {
    const other = hostBrowser(service);
    await addModerator(service.ports, 'lea@relecture.example');
    await other.enter('lea@relecture.example', '/moderation');
    expect((await other.get('/moderation/account')).status).toBe(200);
    await removeModerator(service.ports, 'lea@relecture.example');
    expect((await other.get('/moderation/account')).status).toBe(303);
  });

  test('finds no page by an address that none of ours wrote', async () => {
    for (const path of ['/moderation/organisations/pb_none', '/moderation/offers/of_none'])
      expect((await moderator.get(path)).status).toBe(404);
    for (const cursor of ['x', '9'.repeat(40), '1.pb_<b>', '999999999999999.pb_0000000000000101'])
      expect((await moderator.get(`/moderation?organisations=${encodeURIComponent(cursor)}`)).status).toBe(
        200,
      );
  });
});
