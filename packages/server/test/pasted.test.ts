import { afterAll, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { openFormAt, postForm, readForm, typed } from './harness/forms.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';
import { apply, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService({}, (ports) => ({ ...ports, rateLimiter: createRateLimiter() }));
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');

/** What pastes carry along: zero-width, soft, of direction; and dashes, spaces and signs of all kinds. */
const pastedBy = (pupil: string): Record<'firstName' | 'email' | 'parent' | 'phone', string> => ({
  firstName: '\u200bJean\u2011Paul\u00ad',
  email: `\ufeffJean-Paul <${pupil}@eleve.example>,`,
  parent: 'mailto:claire@famille.example',
  phone: '\u202a06/12/34/56/78\u202c',
});
const meantBy = (pupil: string): object => ({
  pupil: { firstName: 'Jean-Paul', email: `${pupil}@eleve.example` },
  legalRepresentative: { email: 'claire@famille.example', phone: '+33612345678' },
});

/** The code of the only letter to that pupil, as it is copied from a page that spaces it out. */
async function pastedCode(pupil: string): Promise<string> {
  const [letter] = await service.mailTo(`${pupil}@eleve.example`);
  const [code = ''] = /\b\d{6}\b/.exec(letter?.text ?? '') ?? [];
  return `\u200b${code.slice(0, 3)}\u00a0\u2013 ${code.slice(3)}`;
}

async function received(): Promise<unknown> {
  const publisher = service.client(secret.secret).publisher.applications;
  const [newest] = (await publisher.list({})).applications;
  return (await publisher.open(newest?.id ?? '')).application;
}

describe('hands and software 13.8: what is pasted is read as it was meant', () => {
  it('by the API', async () => {
    const { id } = await publish(service, secret.secret, {}, 'api');
    const key = await service.createKey('publishable', 'live');
    const { firstName, email, parent, phone } = pastedBy('jean');
    const { pupil, legalRepresentative, ...rest } = sampleApplication();
    const sent = await apply(service, key.secret, id, {
      ...rest,
      pupil: { ...pupil, firstName, email },
      legalRepresentative: {
        ...legalRepresentative,
        email: parent,
        phone,
      },
    });
    await service.client().applications.verify(sent.id, { code: await pastedCode('jean') });
    expect(await received()).toMatchObject(meantBy('jean'));
  });

  it('by the pages without script', async () => {
    const { id } = await publish(service, secret.secret, {}, 'pages');
    const { action, hidden } = await openFormAt(service, `/s/offers/${id}/apply`);
    const { parent, phone, ...own } = pastedBy('paul');
    const others = { representativeEmail: parent, representativePhone: phone };
    const birthDate = '\u200ble 14\u00a0mars 2011';
    const fields = { ...typed({ birthDate }), ...own, ...others, phone: ' - ', ...hidden };
    const sent = await postForm(service, action, fields);
    expect(sent.text).toContain('Entre le code reçu par e-mail');
    const after = readForm(sent.text);
    const code = await pastedCode('paul');
    const receipt = await postForm(service, after.action, { ...after.hidden, act: 'verify', code });
    expect(receipt.text).toContain('Ta candidature est partie');
    expect(await received()).toMatchObject(meantBy('paul'));
    expect(await received()).toMatchObject({ pupil: { birthDate: '2011-03-14' } });
  });

  it('of publishers: numbers, addresses and towns', async () => {
    const offer = sampleOffer();
    const pasted = {
      ...offer,
      title: 'Atelier\u00ad bois\u200b',
      employer: { ...offer.employer, siret: '732\u202f829\u00a0320\u200b 000\u201174' },
      location: { ...offer.location, postcode: '35\u00a0000', city: 'Ren\u00adnes\u200b' },
      contact: { email: '\u200baccueil@verdon.example.', phone: '+33 (0)2 99 00 00 00' },
    };
    const remoteId = 'pasted';
    await service.client(secret.secret).publisher.offers.put(remoteId, pasted);
    expect(await service.client(secret.secret).publisher.offers.get(remoteId)).toMatchObject({
      title: 'Atelier bois',
      employer: { siret: '73282932000074' },
      location: { postcode: '35000', city: 'Rennes' },
      contact: { email: 'accueil@verdon.example', phone: '+33299000000' },
    });
  });

  it('in what is searched for', async () => {
    const client = service.client();
    const { places } = await client.places.suggest({ q: '\u200bRen\u00adnes' });
    expect(places[0]?.code).toBe('35238');
    const { total } = await client.offers.search({ q: 'ate\u00adlier' });
    expect(total).toBe((await client.offers.search({ q: 'atelier' })).total);
    expect(total).toBeGreaterThan(0);
  });
});
