import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsumer, PACKAGES, run, type Consumer } from './consumer.ts';
import { PLAIN, REACT, tsconfig, VUE } from './projects.ts';
import { askService } from './service.ts';

const MODULES = path.join(import.meta.dirname, 'node_modules');

describe.concurrent('our packages, packed and installed in a project of somebody else,', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await openConsumer();
    await consumer.write({ ...PLAIN, ...REACT, ...VUE });
  });
  afterAll(() => consumer.remove());

  const node = (...args: string[]): Promise<string> => run(process.execPath, args, consumer.folder);

  it.each(PACKAGES)('hands and software 13.14: %s asks for versions that a registry knows', (name) => {
    const { dependencies } = consumer.manifests[name];
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('hands and software 13.14: npm, which would pack what cannot be installed, says so', async () => {
    const folder = path.join(import.meta.dirname, '../packages/sdk');
    const packing = promisify(execFile)('npm', ['pack', '--dry-run'], { cwd: folder });
    await expect(packing).rejects.toThrow('Pack with pnpm');
  });

  it.each(['react', 'vue'])(
    'hands and software 13.14: Vite builds the page of the guide, %s',
    async (name) => {
      const built = await build({ root: path.join(consumer.folder, name), logLevel: 'error' });
      const { output } = [built].flat()[0] as { output: { type: string; code?: string }[] };
      expect(output.some(({ code }) => code?.includes('stage-search'))).toBe(true);
    },
  );

  it('hands and software 13.14: a server draws the page of React, and says nothing of our elements', async () => {
    const root = path.join(consumer.folder, 'react');
    await build({ root, logLevel: 'error', build: { ssr: 'server.tsx', outDir: 'server' } });
    const drawn = await node('react/server/server.js');
    expect(drawn).toMatch(
      /^<section><h2>0<!-- --> offres de stage<\/h2><stage-search api="https:\/\/stages\.example\.fr"/,
    );
    expect(drawn).toContain('publishable-key="pk_live_…" place="35238" radius-km="20"><a href=');
  });

  it('hands and software 13.14: Node imports each door, without a page and without a word', async () => {
    const doors = [
      ...['sdk', 'sdk/contract', 'sdk/proof', 'sdk/pupil', 'sdk/rules', 'sdk/words'],
      ...['widget', 'widget/define', 'widget/react', 'widget/vue'],
    ];
    const lines = doors.map((door) => `await import('@1eleve1stage/${door}');`).join('\n');
    expect(await node('--input-type=module', '--eval', lines)).toBe('');
  });

  it.each(['esnext', 'nodenext'] as const)(
    'hands and software 13.14: TypeScript checks what is written with our types, %s',
    async (module) => {
      const file = `tsconfig.${module}.json`;
      await consumer.write({ [file]: tsconfig(module, ['react/*.tsx', 'plain/*.ts']) });
      await node(path.join(MODULES, '@typescript/native/bin/tsc'), '-p', file);
    },
  );

  it('hands and software 13.14: Vue’s own checker reads its templates', async () => {
    await consumer.write({ 'tsconfig.vue.json': tsconfig('esnext', ['vue/*.vue', 'vue/main.ts'], true) });
    await node(path.join(MODULES, 'vue-tsc/bin/vue-tsc.js'), '-p', 'tsconfig.vue.json');
  });

  it.each(PACKAGES)('hands and software 13.14: publint finds nothing in %s', async (name) => {
    const tarball = (await readFile(consumer.tarballs[name])).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it.each(['sdk', 'widget'] as const)('hands and software 13.14: the types of %s are right', async (name) => {
    const tarball = await readFile(consumer.tarballs[name]);
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    // We are modules, for Node from 22.12, which requires them as well; what is older does not find us.
    const isOurs = ({ kind, ...problem }: { kind: string; resolutionKind?: string }): boolean =>
      kind !== 'CJSResolvesToESM' && problem.resolutionKind !== 'node10';
    expect(checked.types && checked.problems.filter(isOurs)).toEqual([]);
  });

  it('hands and software 13.14: the command line serves pages, places and the element', async () => {
    const [health, element, places] = await askService(consumer, [
      '/health',
      '/widget/@1/stage.js',
      '/v1/places?q=rennes',
    ]);
    expect(health).toMatch(/^200 .*"status"/);
    expect(element).toMatch(/^200 /);
    expect(places).toMatch(/^200 .*"35238"/);
  });
});
