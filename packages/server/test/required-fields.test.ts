import type { OfferForm } from '@1eleve1stage/sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { openFormAt, postForm, typed } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const SAID = 'Tout est à remplir, sauf ce qui est marqué «\u00a0(facultatif)\u00a0».';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');

async function formAt(path: string): Promise<string> {
  const text = await (await service.request(path)).text();
  return text.slice(text.indexOf('<form'), text.indexOf('</form>'));
}

async function formOf(draft: Partial<OfferForm> = {}): Promise<string> {
  const { id } = await publish(service, secret.secret, draft);
  return formAt(`/s/offers/${id}/apply`);
}

/** Fields in sight, by whether software is told that they must be filled in. */
function fields(form: string, isRequired: boolean): string[] {
  return [...form.matchAll(/<(?:input|textarea)\b[^>]*>/gs)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(hidden|radio)"|name="(comments|weeks)"/.test(tag))
    .filter((tag) => /\srequired\b/.test(tag) === isRequired)
    .map((tag) => /\bname="(\w+)"/.exec(tag)?.[1] ?? '');
}

/** The groups of a form: what is said of each as a whole, and its name. */
function groups(form: string): [attributes: string, legend: string][] {
  return [...form.matchAll(/<fieldset class="pick"([^>]*)>\s*<legend class="label">(.*?)<\/legend>/gs)].map(
    ([, attributes = '', legend = '']) => [attributes.trim(), legend.replaceAll(/<[^<>]+>/g, '')],
  );
}

const RADIOS = 'role="radiogroup" aria-required="true"';

describe('audited 13.19: pages without script', () => {
  it('say what must be filled in, and tell software of each field', async () => {
    const form = await formOf({ grades: ['troisieme'], weeks: ['2027-W02'] });
    expect(form).toContain(SAID);
    expect(form).toContain('novalidate');
    expect(fields(form, false)).toEqual(['phone', 'className']);
    expect(form.match(/\(facultatif\)<\/span>/g)).toHaveLength(2);
    expect(fields(form, true)).toEqual([
      'firstName',
      'lastName',
      'email',
      'birthDate',
      'school',
      'motivation',
      'representativeName',
      'representativeEmail',
      'representativePhone',
      'isInformed',
    ]);
    expect(groups(form)).toEqual([
      [RADIOS, 'Ta classe'],
      [RADIOS, 'Ta semaine'],
    ]);
  });

  it('say of boxes of which one must be ticked that it is so, whichever', async () => {
    const form = await formOf({ grades: ['seconde'], weeks: ['2027-W24', '2027-W25'] });
    expect(groups(form)[1]).toEqual(['', 'Ta semaine, ou tes deux semaines (obligatoire)']);
    expect(form).not.toMatch(/name="weeks"[^>]*required/);
  });

  it('say so in English, of a report, and of a code', async () => {
    const { id } = await publish(service, secret.secret);
    expect(await formAt(`/s/offers/${id}/apply?lang=en`)).toContain('unless it is marked “(optional)”.');
    const report = await formAt(`/s/offers/${id}/report`);
    expect(report).toContain(SAID);
    expect(groups(report)[0]?.[0]).toBe(RADIOS);
    const { action, hidden } = await openFormAt(service, `/s/offers/${id}/apply`);
    const { text } = await postForm(service, action, { ...typed(), ...hidden });
    expect(text).toMatch(/<input[^>]*id="code"[^>]*\srequired/s);
  });

  it('mark nothing where nothing must be filled in: the search, and the builder but for the one field', async () => {
    const MARK = /\((facultatif|obligatoire|optional|required)|\brequired\b/g;
    for (const path of [
      '/s/search',
      '/embed',
      '/embed?element=offers',
      '/s/search?lang=en',
      '/embed?lang=en',
    ])
      expect((await formAt(path)).match(MARK), path).toBeNull();
    const form = await formAt('/embed?element=apply');
    expect(form).toMatch(/Quelle offre\s\?\s<span class="opt">\(obligatoire\)/);
    expect(form).toMatch(/id="offer-id"[^>]*aria-required="true"/s);
    expect(form.match(MARK)).toHaveLength(2);
  });
});
