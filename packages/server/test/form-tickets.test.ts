import { solveChallenge } from '@1eleve1stage/sdk';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { openFormAt, postForm, readForm, typed, type Answer, type PostedForm } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

let offerId: string;
let path: string;

const service = await openTestService({}, (ports) => ({ ...ports, rateLimiter: createRateLimiter(2) }));
const secret = await service.createKey('secret', 'live');
beforeEach(async () => {
  offerId = (await publish(service, secret.secret)).id;
  path = `/s/offers/${offerId}/apply`;
  pass(3600);
});
afterAll(() => service.close());

function pass(seconds: number): void {
  service.travelTo(new Date(service.ports.now().getTime() + seconds * 1000));
}

const post = (fields: Record<string, string>): Promise<Answer> => postForm(service, path, fields);
const open = (): Promise<PostedForm> => openFormAt(service, path);
const lettersTo = async (email = ''): Promise<number> => (await service.mailTo(email)).length;

/** What the page asks a browser to work out. */
async function challengeOf(text: string): Promise<string> {
  const [, challenge = '', puzzles, bits] =
    /data-challenge="([^"]+)"\s+data-puzzles="(\d+)"\s+data-bits="(\d+)"/.exec(text) ?? [];
  const proof = await solveChallenge({ challenge, puzzles: Number(puzzles), bits: Number(bits) });
  return JSON.stringify(proof);
}

describe('nothing lost 12.10: the form without script', () => {
  test('needs a ticket that its page gave: none, a forged one or another offer’s is asked for again', async () => {
    const { hidden } = await open();
    const { ticket = '' } = hidden;
    const other = await publish(service, secret.secret);
    const { hidden: elsewhere } = await openFormAt(service, `/s/offers/${other.id}/apply`);
    const forged = ticket.replace(/^\d+/, (time) => String(Number(time) - 1));
    for (const wrong of ['', 'x'.repeat(5000), forged, elsewhere['ticket'] ?? '']) {
      const fields = typed({ motivation: 'Mon texte.' });
      const { status, text } = await post({ ...fields, ...hidden, ticket: wrong });
      expect([status, await lettersTo(fields['email'])]).toEqual([422, 0]);
      expect(text).toContain('Mon&#32;texte.');
      pass(5);
      expect((await post({ ...fields, ...readForm(text).hidden })).status).toBe(200);
      expect(await lettersTo(fields['email'])).toBe(1);
    }
  });

  test('serves once: twenty applications take twenty pages', async () => {
    const { hidden } = await open();
    const pupils = Array.from({ length: 20 }, () => typed());
    const answers = await Promise.all(pupils.map((fields) => post({ ...fields, ...hidden })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(19);
    const letters = await Promise.all(pupils.map(({ email }) => lettersTo(email)));
    expect(letters.reduce((sum, one) => sum + one)).toBe(1);
  });

  test('is sent by nobody within three seconds; nothing typed is lost, and its ticket stays good', async () => {
    const { hidden } = readForm(await (await service.request(path)).text());
    const fields = { ...typed({ motivation: 'Mon texte.' }), ...hidden };
    const early = await post(fields);
    expect(early.status).toBe(422);
    expect(early.text).toContain('C’est allé très vite');
    expect(early.text).toContain('Mon&#32;texte.');
    expect(readForm(early.text).hidden['ticket']).toBe(hidden['ticket']);
    pass(3);
    expect((await post(fields)).status).toBe(200);
  });

  test('is good for an afternoon, then opened again with all that was typed', async () => {
    const [{ hidden }, { hidden: later }] = [await open(), await open()];
    pass(4 * 3600 - 20);
    expect((await post({ ...typed(), ...hidden })).status).toBe(200);
    pass(20);
    const fields = typed({ motivation: 'Mon texte.' });
    const over = await post({ ...fields, ...later });
    expect(over.status).toBe(422);
    expect(over.text).toContain('ouverte depuis longtemps');
    expect(over.text).toContain('Mon&#32;texte.');
    pass(5);
    expect((await post({ ...fields, ...readForm(over.text).hidden })).status).toBe(200);
  });

  test('keeps its ticket while fields are corrected, and answers the same when sent twice', async () => {
    const { hidden } = await open();
    const fields = typed();
    const wrong = await post({ ...fields, ...hidden, firstName: '' });
    expect(readForm(wrong.text).hidden['ticket']).toBe(hidden['ticket']);
    const sent = { ...fields, ...readForm(wrong.text).hidden };
    const [first, second] = await Promise.all([post(sent), post(sent)]);
    expect([first.status, second.text]).toEqual([200, first.text]);
    expect(await lettersTo(fields['email'])).toBe(1);
  });

  test('lets a class of thirty behind one address pass within a minute, and makes a flood wait', async () => {
    const forms: PostedForm[] = [];
    for (let pupil = 0; pupil < 30; pupil += 1)
      forms.push(readForm(await (await service.request(path)).text()));
    pass(3);
    const all = await Promise.all(forms.map(({ hidden }) => post({ ...typed(), ...hidden })));
    expect(all.map(({ status }) => status)).toEqual(forms.map(() => 200));
    const statuses: number[] = [];
    for (let more = 0; more < 30; more += 1) {
      const { hidden } = await open();
      statuses.push((await post({ ...typed({ motivation: 'Mon texte.' }), ...hidden })).status);
    }
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(30);
    expect(statuses).toContain(429);
  });
});

describe('nothing lost 12.10: the form where script runs', () => {
  test('shows the work its page asked for, and is then not counted among the few', async () => {
    for (let pupil = 0; pupil < 60; pupil += 1) {
      const page = await (await service.request(path)).text();
      pass(3);
      const proof = await challengeOf(page);
      expect((await post({ ...typed(), ...readForm(page).hidden, proof })).status).toBe(200);
    }
  });

  test('is taken without the work where that is wrong, spent, too old or no JSON', async () => {
    const page = await (await service.request(path)).text();
    pass(3);
    const proof = await challengeOf(page);
    await post({ ...typed(), ...readForm(page).hidden, proof });
    for (const wrong of ['{', '{}', '[]', '"', proof, proof.replace(/\[\d+/, '[1')]) {
      const { hidden } = await open();
      const fields = { ...typed(), ...hidden };
      expect((await post({ ...fields, proof: wrong })).status).toBe(200);
      // Sent again from a page whose script had not run.
      expect((await post({ ...fields, proof: '' })).status).toBe(200);
      expect(await lettersTo(fields['email'])).toBe(1);
    }
  });

  test('has a small script of ours do it, and no other page has one', async () => {
    const response = await service.request(path);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const [, src = ''] = /<script src="([^"]+)" defer>/.exec(page) ?? [];
    const script = await service.request(src);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    const [, challenge, puzzles, bits] =
      /data-challenge="([^"]+)"\s+data-puzzles="(\d+)"\s+data-bits="(\d+)"/.exec(page) ?? [];
    const field = { value: '', dataset: { challenge, puzzles, bits } };
    const document = { querySelector: () => field };
    runInNewContext(await script.text(), { document, performance, setTimeout });
    await expect.poll(() => field.value).not.toBe('');
    expect(JSON.parse(field.value)).toEqual(JSON.parse(await challengeOf(page)));

    const search = await service.request('/s/search');
    expect(search.headers.get('content-security-policy')).not.toContain('script-src');
  });
});
