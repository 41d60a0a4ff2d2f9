import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ATTRIBUTE_FACTS, ELEMENT_ATTRIBUTES } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { codesOf } from './harness/codes-of.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const key = (await service.createKey('publishable', 'live')).secret;

async function open(path: string): Promise<string> {
  return (await service.request(path)).text();
}

/** Names of the choices that the form of an element has. */
async function named(element: string): Promise<string[]> {
  const text = await open(`/embed?element=${element}`);
  const form = /<form[^>]*data-builder.*?<\/form>/s.exec(text)?.[0] ?? '';
  return [...new Set([...form.matchAll(/name="([\w-]+)"/g)].map(([, name = '']) => name))];
}

/** The attributes of the search, as its package documents them. */
async function documented(): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('@1eleve1stage/widget/custom-elements.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    modules: { declarations?: { name: string; attributes?: { name: string }[] }[] }[];
  };
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return all.find(({ name }) => name === 'StageSearch')?.attributes?.map(({ name }) => name) ?? [];
}

describe('the settings of the builder', () => {
  it('offers the three elements, each with the settings that make sense for it', async () => {
    const everywhere = ['element', 'key', 'language', 'theme'];
    expect(new Set(await named('apply'))).toEqual(new Set([...everywhere, 'offer-id']));
    const list = await named('offers');
    expect(list).toEqual(
      expect.arrayContaining([...everywhere, 'publisher', 'employer', 'near', 'q', 'page-size', 'address']),
    );
    for (const name of ['locked', 'first-view', 'offer-id']) expect(list).not.toContain(name);
    expect(await named('search')).toEqual(expect.arrayContaining(['q', 'locked', 'first-view', 'address']));
    expect(await named('nonsense')).toContain('locked');
  });

  it('offers every attribute of the search, but for what it knows itself', async () => {
    // The script says where the service is, `near` the place; one offer has its form; HTML has `key`.
    const left = ['api', 'place', 'offer-id', 'publishable-key'];
    const attributes = (await documented()).filter((name) => !left.includes(name));
    expect(await named('search')).toEqual(expect.arrayContaining(['address', ...attributes]));
  });

  it.each(['search', 'offers'] as const)('writes every setting of %s that is chosen', async (element) => {
    const names = [...ELEMENT_ATTRIBUTES[element], 'language', 'theme'] as const;
    const chosen = names.map((name): [string, string] => [name, ATTRIBUTE_FACTS[name].example]);
    const params = new URLSearchParams([['element', element], ['key', key], ...chosen]);
    const code = codesOf(await open(`/embed?${params}`)).find((one) => one.includes('<stage-')) ?? '';
    for (const [name, value] of chosen.filter(([name]) => name !== 'publisher'))
      expect(code).toContain(`\n  ${name}="${value}"`);
    expect(code).toContain('publisher="');
  });
});
