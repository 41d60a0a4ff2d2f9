import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onLoopback, type OnLoopback } from './harness/on-loopback.js';
import { sampleOffer } from './harness/samples.js';
import { openTestService, type TestService } from './harness/test-service.js';

const README = fileURLToPath(new URL('../../sdk/README.md', import.meta.url));
// Inside the package, so that the snippets find what they import.
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/sdk-readme', import.meta.url));

const snippets = (await readFile(README, 'utf8'))
  .split('\n## ')
  .flatMap((section) =>
    [...section.matchAll(/```js\n([\s\S]+?)```/g)].map(([, code = '']): [string, string] => [
      section.split('\n', 1)[0] ?? '',
      code,
    ]),
  );

describe('the README of the SDK', () => {
  let service: TestService;
  let loopback: OnLoopback;
  let keys: { publishable: string; secret: string };

  beforeAll(async () => {
    service = await openTestService();
    const [publishable, secret] = await Promise.all([
      service.createKey('publishable', 'live'),
      service.createKey('secret', 'live'),
    ]);
    keys = { publishable: publishable.secret, secret: secret.secret };
    await service
      .client(keys.secret)
      .publisher.offers.put('readme', sampleOffer({ grades: ['troisieme'], weeks: ['2027-W02'] }));
    loopback = await onLoopback(service);
    await mkdir(FOLDER, { recursive: true });
    vi.stubGlobal('askForCode', readCode);
    vi.stubEnv('STAGES_KEY', keys.secret);
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    await loopback.stop();
    await service.close();
    await rm(FOLDER, { recursive: true, force: true });
  });

  it('has snippets', () => {
    expect(snippets.length).toBeGreaterThan(5);
  });

  it.each(snippets.map(([section, code], index) => [index + 1, section, code] as const))(
    'runs snippet %i, %s',
    async (index, _section, code) => {
      const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      await run(`${index}.mjs`, code);
      const printed = print.mock.calls.map((call) => call.join(' '));
      print.mockRestore();
      for (const [, said] of code.matchAll(/console\.log\(.+\); \/\/ (\w+)$/gm))
        expect(printed).toContain(said);
    },
  );

  it('has published what it says', async () => {
    const offer = await service.client(keys.secret).publisher.offers.get('atelier-1');
    expect(offer.seats.total).toBe(4);
  });

  async function run(name: string, code: string): Promise<void> {
    const file = path.join(FOLDER, name);
    const real = code
      .replaceAll('https://stages.example.fr', loopback.url)
      .replaceAll('pk_live_…', keys.publishable);
    await writeFile(file, real);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  }

  async function readCode(): Promise<string> {
    const [mail] = await service.mailTo('jade.moreau@famille.example');
    return /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  }
});
