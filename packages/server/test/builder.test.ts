import { afterAll, describe, expect, it } from 'vitest';
import { codesOf } from './harness/codes-of.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');
const publishable = await service.createKey('publishable', 'live');
const offerId = (await publish(service, secret.secret)).id;

async function open(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await service.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the builder', () => {
  it('writes what the site pastes, from a form that needs no script', async () => {
    const { text } = await open(
      `/embed?key=${publishable.secret}&near=Rennes&radius-km=10&grade=seconde&weeks=2027-W24&weeks=2027-W25&q=bois&locked=place&locked=grade&language=en&theme=dark`,
    );
    const codes = codesOf(text);
    const script = codes.find((code) => code.includes('<stage-search')) ?? '';
    for (const line of [
      '<script type="module" src="http://stages.test/widget/@1/stage.js"></script>',
      `key="${publishable.secret}"`,
      'place="35238"',
      'radius-km="10"',
      'grade="seconde"',
      'weeks="2027-W24,2027-W25"',
      'locked="place,grade"',
      'language="en"',
      'theme="dark"',
      'See the internship offers</a>',
    ])
      expect(script).toContain(line);
    const frame = codes.find((code) => code.includes('data-stage-frame')) ?? '';
    expect(frame).toContain(
      `weeks=2027-W24,2027-W25&amp;locked=place,grade&amp;language=en&amp;key=${publishable.secret}&amp;theme=dark"`,
    );
    expect(frame).toContain('<script src="http://stages.test/embed/loader.js" async></script>');
    expect(codes).toContain(
      'http://stages.test/s/search?q=bois&place=35238&radius-km=10&grade=seconde&weeks=2027-W24,2027-W25&lang=en',
    );
    expect(codes).toContain(
      'script-src http://stages.test;\nconnect-src http://stages.test;\nworker-src blob:;',
    );
    expect(codes.some((code) => code.includes('not declared compliant'))).toBe(true);
  });

  it('shows it at three widths', async () => {
    const { text } = await open('/embed?place=35238&theme=light');
    const frames = [...text.matchAll(/<iframe[^>]*src="([^"]+)"[^>]*width="(\d+)"/gs)];
    expect(frames.map(([, src]) => src)).toEqual(Array(3).fill('/embed/search?place=35238&#38;theme=light'));
    expect(frames.map(([, , width]) => Number(width))).toEqual([280, 375, 1000]);
  });

  it('writes a list alone, without what only a search heeds', async () => {
    const { text } = await open(
      `/embed?element=offers&key=${publishable.secret}&employer=Ateliers+Verdon&page-size=5&locked=q`,
    );
    const codes = codesOf(text);
    expect(codes.find((code) => code.includes('<script type="module"'))).toBe(
      [
        '<script type="module" src="http://stages.test/widget/@1/stage.js"></script>',
        `<stage-offers\n  key="${publishable.secret}"`,
        '  employer="Ateliers Verdon"\n  page-size="5"\n>',
        '  <a href="http://stages.test/s/search?employer=Ateliers+Verdon&amp;page-size=5">Voir nos offres de stage</a>',
        '</stage-offers>',
      ].join('\n'),
    );
    expect(codes.find((code) => code.includes('data-stage-frame'))).toContain(
      `<div data-stage-element="offers" data-stage-frame="employer=Ateliers+Verdon&amp;page-size=5&amp;key=`,
    );
    expect(codes).toContain(
      `http://stages.test/s/search?element=offers&employer=Ateliers+Verdon&page-size=5&key=${publishable.secret}`,
    );
    expect(text).toContain('src="/embed/offers?employer=Ateliers+Verdon&#38;page-size=5');
    expect(codes.some((code) => code.startsWith('Liste d’offres'))).toBe(true);
  });

  it('writes the form of one offer, found by its number or by the address of its page', async () => {
    for (const typed of [offerId, ` http://stages.test/s/offers/${offerId}?place=35238`]) {
      const { text } = await open(
        `/embed?element=apply&key=${publishable.secret}&offer-id=${encodeURIComponent(typed)}&place=35238`,
      );
      const codes = codesOf(text);
      const script = codes.find((code) => code.includes('<stage-apply')) ?? '';
      expect(script).toContain(`offer-id="${offerId}"`);
      expect(script).toContain(`<a href="http://stages.test/s/offers/${offerId}/apply">`);
      expect(script).not.toContain('place');
      expect(codes).toContain(`http://stages.test/s/offers/${offerId}/apply`);
      expect(codes).toContain(`http://stages.test/s/offers/${offerId}/apply?key=${publishable.secret}`);
      expect(text).toContain(`src="/embed/apply?offer-id=${offerId}`);
    }
    const without = await open('/embed?element=apply');
    expect(without.text).not.toContain('<iframe');
    expect(codesOf(without.text).join()).toContain('offer-id="of_NUMERO_DE_L_OFFRE"');
    const wrong = await open('/embed?element=apply&offer-id=of_0000000000000000');
    expect(wrong.text).toContain('id="offer-id-error"');
    expect(wrong.text).not.toContain('<iframe');
  });

  it('keeps the colours and the address of the page out of frames, which have no part in them', async () => {
    const { text } = await open('/embed?theme=etat&address=page&place=35238');
    const codes = codesOf(text);
    const script = codes.find((code) => code.includes('<stage-search'));
    expect(script).toContain('theme="etat"');
    expect(script).toContain('address="page"');
    expect(codes.find((code) => code.includes('data-stage-frame'))).not.toMatch(/etat|address/);
    expect(codes.filter((code) => code.startsWith('http')).join()).not.toContain('address');
    expect(/<iframe[^>]*src="([^"]+)"/s.exec(text)?.[1]).toBe('/embed/search?place=35238');
    expect((await open('/embed/search?address=page&theme=etat')).text).not.toMatch(/address=|etat/);
  });

  it('says what is wrong with a key or a commune, and writes neither', async () => {
    for (const key of ['pk_live_unknown', secret.secret]) {
      const { text, status } = await open(`/embed?key=${key}`);
      expect(status).toBe(200);
      expect(text).toMatch(/id="key-error"/);
      expect(text).not.toContain(key);
    }
    expect((await open('/embed?near=zzzz')).text).toContain('Nous ne trouvons pas cette commune');
    expect((await open('/embed?near=saint-denis')).text).toContain('écrivez le code postal');
  });

  it('keeps hostile choices text, in the page and in what is copied', async () => {
    const evil = '"><script>alert(1)</script>';
    const { text, headers } = await open(
      `/embed?q=${encodeURIComponent(evil)}&employer=${encodeURIComponent(evil)}`,
    );
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(codesOf(text).find((code) => code.includes('<stage-search'))).toContain('q="&quot;>&lt;script>');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('content-security-policy')).toContain("frame-src 'self'");
  });

  it('speaks English, and keeps what was chosen from one language to the other', async () => {
    const english = await open('/embed?lang=en&place=35238&theme=dark');
    expect(english.text).toContain('<html lang="en"');
    expect(english.text).toContain('<input type="hidden" name="lang" value="en" />');
    const toFrench = '/embed?place=35238&#38;theme=dark';
    expect(english.text).toMatch(
      new RegExp(`href="${toFrench.replace('?', '\\?')}" lang="fr" hreflang="fr"`),
    );
    const french = await open('/embed?place=35238&theme=dark');
    expect(french.text).toContain(`href="${toFrench}&#38;lang=en" lang="en" hreflang="en"`);
    expect(english.text).toContain('hreflang="en" href="http://stages.test/embed?lang=en"');
    for (const path of ['/embed?lang=en', '/embed/diagnose?lang=en', '/s/search?lang=en']) {
      const links = [...(await open(path)).text.matchAll(/<a[^>]*\shref="(\/embed[^"]*)"([^>]*)/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, href, rest] of links)
        if (!rest?.includes('hreflang="fr"')) expect(href).toContain('lang=en');
    }
  });

  it('writes in the language of the element, whatever its own', async () => {
    const french = codesOf((await open('/embed?lang=en')).text);
    expect(french.find((code) => code.includes('<stage-search'))).toContain('Voir les offres de stage</a>');
    expect(french.some((code) => code.includes('n’est donc pas déclaré conforme'))).toBe(true);
    expect(french).toContain('http://stages.test/s/search');
    const english = codesOf((await open('/embed?language=en')).text);
    expect(english.find((code) => code.includes('<stage-search'))).toContain('See the internship offers</a>');
    expect(english.some((code) => code.includes('not declared compliant'))).toBe(true);
    expect(english).toContain('http://stages.test/s/search?lang=en');
  });

  it('audited 13.18: keeps its live region apart from what is replaced, and names each code that can be copied', async () => {
    for (const lang of ['', '&lang=en']) {
      const { text } = await open(`/embed?place=35238${lang}`);
      expect(text.match(/role="status"/g)).toHaveLength(1);
      expect(text.indexOf('role="status"')).toBeLessThan(text.indexOf('data-live'));
      const names = [...text.matchAll(/data-copy="([^"]*)"/g)].map(([, name]) => name);
      expect(names.length).toBeGreaterThanOrEqual(9);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\u00a0?: ./);
    }
  });

  it('audited 13.18: groups every box that can be ticked under what it answers', async () => {
    for (const element of ['search', 'offers']) {
      const { text } = await open(`/embed?element=${element}&weeks=2027-W24`);
      const outside = text.replaceAll(/<fieldset(?:(?!<fieldset).)*?<\/fieldset>/gs, (group) =>
        group.includes('<legend') ? '' : group,
      );
      expect(text).toContain('type="checkbox"');
      expect(outside).not.toMatch(/type="(checkbox|radio)"/);
    }
  });

  it('has a page that names what can stop an embed, and the line that mends it', async () => {
    const { text } = await open('/embed/diagnose');
    const targets = [...text.matchAll(/href="#([\w-]+)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(12);
    for (const id of targets) expect(text).toContain(`id="${id}"`);
    expect(codesOf(text)).toContain('connect-src http://stages.test;');
  });
});
