import { afterAll, describe, expect, it } from 'vitest';
import { openFormAt, postForm, readForm, typed } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret.secret)).id;

async function open(path: string): Promise<string> {
  return (await service.request(path)).text();
}

/** What a page says, without what publishers wrote, in French. */
function saidIn(text: string): string {
  return text
    .replaceAll(/<(span|div|a|nav|pre)[^>]*\slang="fr"[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<svg.*?<\/svg>|<head>.*?<\/head>/gs, '')
    .replaceAll(/<[^<>]+>/g, ' ');
}

/** Words that no English page of ours has. */
const FRENCH = /\b(tu|ton|ta|tes|les|des|offres?|semaines?|Chercher|Quand|Où|par|pour|avec)\b/;

describe('pages in English', () => {
  it.each([
    ['/s/search?lang=en&place=35238', 'Observation internships near Rennes', 'within 20\u00a0km of Rennes'],
    [
      '/s/search?lang=en&place=35238&q=zzzz&grade=seconde',
      'No offer matches all these filters',
      'Search without these words',
    ],
    ['/s/search?lang=en&near=saint-denis', 'Which town, for “saint-denis”?', 'Several towns may be meant'],
    ['/s/poster?lang=en&place=35238', 'Your observation internship near Rennes', 'Scan the code'],
    ['/s/nowhere?lang=en', 'This address does not exist.', 'See the offers'],
    ['/s/offers/of_0000000000000000?lang=en', 'This offer is no longer online', 'See the offers'],
    ['/embed/list?lang=en', 'Observation internships', 'Search among'],
    ['/embed?lang=en', 'Show internship offers on your site', 'For your accessibility statement'],
    ['/embed?lang=en&element=apply&offer-id=x&key=pk_x', 'We cannot find this offer', 'key is unknown'],
    ['/embed?lang=en&element=offers&near=zzzz&theme=etat', 'We cannot find this town', 'keeps ours'],
    ['/embed/diagnose?lang=en', 'The offers do not show', 'Open your page'],
    ['/embed/search?lang=en&key=pk_live_unknown', 'Offers cannot be shown here', 'For the site’s team'],
  ])('%s', async (path, ...sentences) => {
    const text = await open(path);
    expect(text).toContain('<html lang="en"');
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(FRENCH.exec(saidIn(text))?.[0]).toBeUndefined();
  });

  it('say an offer’s own words in French, marked so', async () => {
    for (const page of ['', '/apply', '/poster']) {
      const text = await open(`/s/offers/${offerId}${page}?lang=en`);
      expect(text).toContain('<html lang="en"');
      if (page !== '/poster') expect(text).toContain('<span lang="fr">Observer l’usinage d’une pièce</span>');
    }
    const text = await open(`/s/offers/${offerId}?lang=en`);
    for (const sentence of ['What you will see and do', '2 seats left', '14 to 18 June 2027', '2de'])
      expect(text).toContain(sentence);
    expect(text).toMatch(/<div class="prose" lang="fr"/);
  });

  it('audited 13.16: say all that others wrote in French, marked so', async () => {
    const written = {
      title: 'Réparer un vélo à l’atelier',
      description: 'Tu démontes une roue voilée.',
      employer: { name: 'Cycles du Bocage', description: 'Une boutique de quartier.', isPublic: false },
      location: { street: '3 rue des Tanneurs', postcode: '35170', city: 'Bruz' },
      lunchBreak: 'Sandwich au parc.',
      workingConditions: 'Debout, mains sales.',
      accessibility: { wheelchair: false, note: 'Une marche à franchir.' },
    };
    const { id } = await publish(service, secret.secret, written);
    const texts = [
      written.title,
      'roue voilée',
      'Cycles du Bocage',
      'boutique',
      'Tanneurs',
      'Bruz',
      'Rennes',
    ];
    for (const path of [
      '/s/search?lang=en&place=35047&employer=Cycles%20du%20Bocage&year=2027',
      '/s/search?lang=en&near=saint-denis',
      `/s/offers/${id}?lang=en`,
      `/s/offers/${id}/apply?lang=en`,
      `/s/offers/${id}/poster?lang=en`,
      `/s/offers/${id}/report?lang=en`,
      '/s/poster?lang=en&place=35047&employer=Cycles%20du%20Bocage',
      `/embed?lang=en&element=apply&offer-id=${id}`,
    ]) {
      const said = saidIn(await open(path));
      for (const text of [...texts, 'Sandwich', 'Debout', 'marche', 'Seine-Saint-Denis'])
        expect(said, path).not.toContain(text);
    }
  });

  it('keep the language in every link and form', async () => {
    for (const path of ['/s/search?lang=en&place=35238', `/s/offers/${offerId}?lang=en&place=35238`]) {
      const text = await open(path);
      const links = [...text.matchAll(/<a[^>]*\shref="(\/s\/[^"]+)"([^>]*)/g)];
      expect(links.length).toBeGreaterThan(2);
      for (const [, href, rest] of links)
        if (!rest?.includes('hreflang="fr"')) expect(href).toContain('lang=en');
    }
    const response = await service.request('/s/search?lang=en&near=Rennes&q=');
    expect(response.headers.get('location')).toBe('/s/search?place=35238&lang=en');
    expect(await open('/s/search?lang=en')).toContain('<input type="hidden" name="lang" value="en" />');
  });

  it('lead to one another, and tell search engines so', async () => {
    const { secret: key } = await service.createKey('publishable', 'live');
    for (const path of ['/s/search?q=bois', `/s/offers/${offerId}`]) {
      const other = path + (path.includes('?') ? '&' : '?');
      const english = await open(`${other}lang=en&theme=dark&key=${key}`);
      const alternates = [...english.matchAll(/hreflang="([\w-]+)" href="http:\/\/stages.test([^"]+)"/g)];
      expect(alternates.map(([, lang, href]) => [lang, href?.replaceAll('&#38;', '&')])).toEqual([
        ['fr', path],
        ['en', `${other}lang=en`],
        ['x-default', path],
      ]);
      expect(english.replaceAll('&#38;', '&')).toContain(
        `<link rel="canonical" href="http://stages.test${other}lang=en" />`,
      );
      expect(english).toMatch(/href="[^"]*theme=dark"[^>]*lang="fr"[^>]*>\s*Français/s);
      const french = await open(path);
      expect(french).toContain(`<link rel="canonical" href="http://stages.test${path}" />`);
      expect(french).toMatch(/lang=en"[^>]*lang="en"[^>]*>\s*English/s);
    }
    expect(await open('/s/search?lang=zz')).toContain('<html lang="fr"');
  });

  it('take an application from the form to its withdrawal', async () => {
    const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply?lang=en`);
    const wrong = await postForm(service, action, { ...typed({ email: 'x', isInformed: '' }), ...hidden });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('2 things left to correct');
    expect(wrong.text).toContain('Your e-mail: check the address');
    expect(wrong.text).toContain('To correct. Apply:');
    expect(wrong.text).not.toContain('hreflang="fr"\n');

    const fields = typed();
    const sent = await postForm(service, action, { ...fields, ...hidden });
    expect(sent.text).toContain('Enter the code we mailed you');
    const [mail] = await service.mailTo(fields['email'] ?? '');
    expect(mail?.subject).toBe('Confirm your application for an internship');
    const after = readForm(sent.text);
    const soon = await postForm(service, after.action, { ...after.hidden, act: 'send-code' });
    expect(soon.text).toContain('A mail has just left');
    const code = await codeOf(service, { input: { pupil: { email: fields['email'] } } as never });
    const mistyped = code === '000000' ? '000001' : '000000';
    const refused = await postForm(service, after.action, { ...after.hidden, act: 'verify', code: mistyped });
    expect(refused.text).toContain('4 tries left');
    const receipt = await postForm(service, after.action, { ...after.hidden, act: 'verify', code });
    expect(receipt.text).toContain('Your application is on its way');
    expect(receipt.text).toContain('What happens next?');
    const asked = await postForm(service, after.action, { ...after.hidden, act: 'ask-withdraw' });
    expect(asked.text).toContain('Withdraw your application?');
    const withdrawn = await postForm(service, after.action, { ...after.hidden, act: 'withdraw' });
    expect(withdrawn.text).toContain('Application withdrawn');
    const forged = await postForm(service, after.action, { ...after.hidden, receipt: 'x', act: 'withdraw' });
    expect(forged.status).toBe(401);
    expect(forged.text).toContain('This application no longer exists');
    expect(forged.text).toContain('<html lang="en"');
  });

  it('follow the element’s own attribute in a frame', async () => {
    const text = await open('/embed/offers?language=en');
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('language="en"');
    expect(text).toContain('See our internship offers');
    expect(text).toContain('/s/search?lang=en"');
  });
});
