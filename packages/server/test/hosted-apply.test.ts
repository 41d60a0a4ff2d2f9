import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { openFormAt, postForm, readForm, typed, type Answer, type PostedForm } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

let offerId: string;

// With the rate limiter of the real service: pages without script prove no work.
const service = await openTestService({}, (ports) => ({ ...ports, rateLimiter: createRateLimiter() }));
const secret = await service.createKey('secret', 'live');
beforeEach(async () => {
  offerId = (await publish(service, secret.secret)).id;
});
afterAll(() => service.close());

const post = (
  path: string,
  fields: Record<string, string>,
  headers?: Record<string, string>,
): Promise<Answer> => postForm(service, path, fields, headers);
const openForm = (path: string): Promise<PostedForm> => openFormAt(service, path);

async function applications(): Promise<number> {
  const { applications: found } = await service.client(secret.secret).publisher.applications.list({});
  return found.length;
}

describe('applying with forms alone', () => {
  it('goes from the form to the code, the employer’s letter and the seat', async () => {
    const { action, hidden } = await openForm(`/s/offers/${offerId}/apply`);
    const fields = typed();
    const sent = await post(action, { ...fields, ...hidden });
    expect(sent.status).toBe(200);
    expect(sent.headers.get('cache-control')).toBe('no-store');
    expect(sent.text).toContain('Entre le code reçu par e-mail');
    expect(await service.mailTo('accueil@ateliers-verdon.example')).toHaveLength(0);

    const code = await codeOf(service, { input: { pupil: { email: fields['email'] } } as never });
    const after = readForm(sent.text);
    const wrong = await post(after.action, {
      ...after.hidden,
      act: 'verify',
      code: code === '000000' ? '000001' : '000000',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('il te reste 4 essais');

    const receipt = await post(after.action, {
      ...after.hidden,
      act: 'verify',
      code: ` ${code.slice(0, 3)} ${code.slice(3)} `,
    });
    expect(receipt.status).toBe(200);
    expect(receipt.text).toContain('Ta candidature est partie');
    const [letter] = await service.mailTo('accueil@ateliers-verdon.example');
    expect(letter?.subject).toContain('Une candidature');

    const publisher = service.client(secret.secret).publisher.applications;
    const [listed] = (await publisher.list({})).applications;
    expect([listed?.status, listed?.isBlind]).toEqual(['submitted', true]);
    const { application } = await publisher.open(listed?.id ?? '');
    expect(application).toMatchObject({
      motivation: 'J’aime comprendre\n« comment » les choses sont faites : vraiment !',
      pupil: { birthDate: '2011-03-14', className: '2de 4', school: { name: 'Lycée des Exemples, Rennes' } },
      legalRepresentative: { phone: '+33298000000' },
    });
    expect(application.pupil).not.toHaveProperty('phone');

    const withdrawn = await post(after.action, { ...after.hidden, act: 'withdraw' });
    expect(withdrawn.text).toContain('Candidature retirée');
  });

  it('makes one application of a form sent twice, and another of one that was corrected', async () => {
    const before = await applications();
    const { action, hidden } = await openForm(`/s/offers/${offerId}/apply`);
    const fields = { ...typed(), ...hidden };
    const [first, second] = await Promise.all([post(action, fields), post(action, fields)]);
    expect(second.text).toBe(first.text);
    expect((await service.mailTo(fields['email'] ?? '')).length).toBe(1);

    // A form serves once: what was corrected is sent with the next.
    const change = { email: 'corrigee@famille.example' };
    const over = await post(action, { ...fields, ...change });
    expect([over.status, await service.mailTo(change.email)]).toEqual([422, []]);
    expect(over.text).toContain('value="corrigee@famille.example"');
    service.travelTo(new Date(service.ports.now().getTime() + 5000));
    const corrected = await post(action, { ...fields, ...readForm(over.text).hidden, ...change });
    expect(corrected.status).toBe(200);
    expect(await applications()).toBe(before);
  });

  it('tells what the offer does not take', async () => {
    const { action, hidden } = await openForm(`/s/offers/${offerId}/apply`);
    const { status, text } = await post(action, { ...typed({ weeks: '2027-W02' }), ...hidden });
    expect(status).toBe(422);
    expect(text).toContain('L’offre n’a plus lieu cette semaine-là');
    expect(text).toMatch(/href="#weeks"/);
    expect(text).toMatch(/id="weeks"/);
  });

  it('asks which school, for an offer reserved for some', async () => {
    const { id } = await publish(service, secret.secret, { reservedFor: { rep: true } });
    await service.ports.storage.write(({ schools }) =>
      schools.put({
        uai: '0350001L' as never,
        name: 'Lycée Jeanne Barret',
        kind: 'lycee',
        city: 'Rennes',
        postcode: '35000',
        priorityEducation: 'rep',
        qpv: 'outside',
      }),
    );
    const { action, hidden } = await openForm(`/s/offers/${id}/apply`);
    const fields = { ...typed({ school: 'jeanne barret' }), ...hidden };
    const asked = await post(action, fields);
    expect(asked.text).toContain('Est-ce l’un de ces établissements');
    expect((await post(action, { ...fields, uai: 'other' })).text).toContain(
      'réservée à d’autres établissements',
    );
    expect((await post(action, { ...fields, uai: '0350001L' })).status).toBe(200);
  });

  it('keeps the text where the last seat was just taken', async () => {
    const { action, hidden } = await openForm(`/s/offers/${offerId}/apply`);
    await service.ports.storage.write(async ({ offers }) => {
      await offers.holdSeat(offerId as never);
      await offers.holdSeat(offerId as never);
    });
    const { status, text } = await post(action, { ...typed({ motivation: 'Mon texte.' }), ...hidden });
    expect(status).toBe(409);
    expect(text).toContain('La dernière place vient d’être prise');
    expect(text).toContain('Mon&#32;texte.');
  });

  it('keeps what was typed for an offer that went meanwhile', async () => {
    const { id, remoteId } = await publish(service, secret.secret, {}, 'gone');
    const { action, hidden } = await openForm(`/s/offers/${id}/apply?lang=en`);
    await service.client(secret.secret).publisher.offers.remove(remoteId);
    const { status, text } = await post(action, { ...typed({ motivation: 'Mon texte.' }), ...hidden });
    expect(status).toBe(404);
    expect(text).toContain('This offer is no longer online');
    expect(text).toContain('Mon&#32;texte.');
  });

  it('says when to come back in a flood, and keeps what was typed', async () => {
    const { id } = await publish(service, secret.secret, {}, 'flooded');
    const { action, hidden } = await openForm(`/s/offers/${id}/apply`);
    const { rateLimiter, now } = service.ports;
    const flood = (): void => {
      for (;;) rateLimiter.withoutProof({ network: undefined, now: now() });
    };
    expect(flood).toThrow();
    const last = await post(action, { ...typed({ motivation: 'Mon texte.' }), ...hidden });
    expect(last.status).toBe(429);
    expect(last.headers.get('retry-after')).toMatch(/^(?:[1-9]|1[0-5])$/);
    expect(last.text).toContain('Beaucoup de demandes arrivent de ton réseau');
    expect(last.text).toContain('Mon&#32;texte.');
    service.travelTo(new Date(now().getTime() + 3_600_000));
  });

  it('refuses a form of another site, and one that is none', async () => {
    const path = `/s/offers/${offerId}/apply`;
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      const { status, text } = await post(path, typed(), headers);
      expect(status).toBe(403);
      expect(text).toContain('ne vient pas de nos pages');
    }
    const { hidden } = await openForm(path);
    expect((await post(path, { ...typed(), ...hidden }, { origin: 'http://stages.test' })).status).toBe(200);
    const json = await service.request(path, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    });
    expect(json.status).toBe(415);
    expect((await post(path, typed({ motivation: 'x'.repeat(70_000) }))).status).toBe(413);
  });

  it('sends another code, not too often', async () => {
    const { action, hidden } = await openForm(`/s/offers/${offerId}/apply`);
    const sent = readForm((await post(action, { ...typed(), ...hidden })).text);
    const soon = await post(sent.action, { ...sent.hidden, act: 'send-code' });
    expect(soon.status).toBe(429);
    expect(soon.text).toContain('Attends une minute');
    expect(soon.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    service.travelTo(new Date(service.ports.now().getTime() + 120_000));
    expect((await post(sent.action, { ...sent.hidden, act: 'send-code' })).text).toContain('Un nouveau code');
    const forged = await post(sent.action, { receipt: 'nonsense', act: 'withdraw' });
    expect(forged.status).toBe(401);
  });

  it('tries all of it with a key of the test mode', async () => {
    const testSecret = await service.createKey('secret', 'test');
    const { secret: key } = await service.createKey('publishable', 'test');
    const { id } = await publish(service, testSecret.secret);
    const { action, hidden } = await openForm(`/s/offers/${id}/apply?key=${key}`);
    const { text } = await post(action, { ...typed(), ...hidden });
    expect(text).toContain('Mode d’essai');
    expect(readForm(text).hidden['key']).toBe(key);
    expect((await service.request(`/s/offers/${id}`)).status).toBe(404);
  });
});
