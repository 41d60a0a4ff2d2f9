import { afterAll, describe, expect, it } from 'vitest';
import { openFormAt, postForm, typed } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret)).id;

describe('a form to correct', () => {
  it('says what to correct beside each field and in a summary, and keeps what was typed', async () => {
    const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
    const motivation = 'Un mot : « oui » ; deux   espaces !';
    const wrong = typed({
      email: 'jade@',
      birthDate: '31 02 2011',
      motivation,
      representativePhone: '12',
      isInformed: '',
    });
    const { status, text } = await postForm(service, action, { ...wrong, ...hidden });
    expect(status).toBe(422);
    expect(text).toContain('Il reste 4 choses à corriger');
    for (const field of ['email', 'birthDate', 'representativePhone', 'isInformed']) {
      expect(text).toContain(`href="#${field}"`);
      expect(text).toContain(`id="${field}-error"`);
      expect(text).toMatch(new RegExp(`id="${field}"`));
    }
    // A browser leaves out the first line break.
    const kept = /<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(text)?.[1]?.replaceAll('&#32;', ' ');
    expect(kept).toBe(motivation);
    expect(text).toContain('value="jade@"');
    expect(text).toContain(`name="attempt" value="${hidden['attempt']}"`);
    expect(text).toContain('À corriger');
  });

  it('says of what is empty that it is missing, in the words of the element and the order of the form', async () => {
    const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
    const { text } = await postForm(service, action, hidden);
    const summary = [...text.matchAll(/<li><a href="#(\w+)">([^<]+)</g)].map(([, field, line]) => [
      field,
      line,
    ]);
    expect(summary).toEqual([
      ['firstName', 'Écris ton prénom pour continuer'],
      ['lastName', 'Écris ton nom pour continuer'],
      ['email', 'Écris ton adresse e-mail pour continuer'],
      ['birthDate', 'Écris ta date de naissance pour continuer'],
      ['school', 'Ton établissement\u00a0: écris le nom et la ville de ton établissement'],
      ['grade', 'Ta classe\u00a0: choisis ta classe'],
      ['weeks', 'Ta semaine\u00a0: choisis ta semaine'],
      ['motivation', 'Ta motivation\u00a0: ajoute une ou deux phrases'],
      ['representativeName', 'Ton responsable légal\u00a0: écris son prénom et son nom pour continuer'],
      ['representativeEmail', 'E-mail de ton responsable\u00a0: écris son adresse e-mail pour continuer'],
      [
        'representativePhone',
        'Téléphone de ton responsable\u00a0: écris son numéro de téléphone pour continuer',
      ],
      ['isInformed', 'L’accord de ton responsable\u00a0: coche la case'],
    ]);
  });
});
