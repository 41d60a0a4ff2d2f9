import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService, type TestKey, type TestService } from './harness/test-service.js';

let service: TestService;
let secret: TestKey;
let publishable: TestKey;

beforeAll(async () => {
  service = await openTestService();
  secret = await service.createKey('secret', 'live');
  publishable = await service.createKey('publishable', 'live');
  await publish(service, secret.secret);
});
afterAll(() => service.close());

async function open(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await service.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** What a person would copy: the texts of the page's codes. */
function codesOf(text: string): string[] {
  return [...text.matchAll(/<code>(.*?)<\/code>/gs)].map(([, code = '']) =>
    code.replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number))),
  );
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
      'api="http://stages.test"',
      `key="${publishable.secret}"`,
      'place="35238"',
      'radius-km="10"',
      'grade="seconde"',
      'weeks="2027-W24,2027-W25"',
      'locked="place,grade"',
      'language="en"',
      'theme="dark"',
      'Voir les offres de stage</a>',
    ])
      expect(script).toContain(line);
    const frame = codes.find((code) => code.includes('data-stage-frame')) ?? '';
    expect(frame).toContain(
      `weeks=2027-W24,2027-W25&amp;locked=place,grade&amp;language=en&amp;key=${publishable.secret}&amp;theme=dark"`,
    );
    expect(frame).toContain('<script src="http://stages.test/embed/loader.js" async></script>');
    expect(codes).toContain(
      'http://stages.test/s/search?q=bois&place=35238&radius-km=10&grade=seconde&weeks=2027-W24,2027-W25',
    );
    expect(codes).toContain(
      'script-src http://stages.test;\nconnect-src http://stages.test;\nworker-src blob:;',
    );
    expect(codes.some((code) => code.includes('n’est donc pas déclaré conforme'))).toBe(true);
  });

  it('shows it at three widths', async () => {
    const { text } = await open('/embed?place=35238&theme=light');
    const frames = [...text.matchAll(/<iframe[^>]*src="([^"]+)"[^>]*width="(\d+)"/gs)];
    expect(frames.map(([, src]) => src)).toEqual(Array(3).fill('/embed/search?place=35238&#38;theme=light'));
    expect(frames.map(([, , width]) => Number(width))).toEqual([280, 375, 1000]);
  });

  it('says what is wrong with a key or a commune, and writes neither', async () => {
    for (const key of ['pk_live_unknown', secret.secret]) {
      const { text, status } = await open(`/embed?key=${key}`);
      expect(status).toBe(200);
      expect(text).toMatch(/id="key-error"/);
      expect(text).not.toContain(key);
    }
    expect((await open('/embed?near=zzzz')).text).toContain('Nous ne trouvons pas cette commune');
    expect((await open('/embed?near=saint-denis')).text).toContain('écrivez plutôt le code postal');
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

  it('has a page that names what can stop an embed, and the line that mends it', async () => {
    const { text } = await open('/embed/diagnose');
    const targets = [...text.matchAll(/href="#([\w-]+)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(12);
    for (const id of targets) expect(text).toContain(`id="${id}"`);
    expect(codesOf(text)).toContain('connect-src http://stages.test;');
  });
});
