import { OfferId } from '@1eleve1stage/sdk/contract';
import { expect, it } from 'vitest';
import { DEMO_SITES, readDemoPages } from './demo-pages.js';

const filling = {
  publicUrl: 'https://stages.example.fr',
  keys: new Map(DEMO_SITES.map((site) => [site, `pk_test_${site}`])),
  offerIds: new Map([['demo-mediatheque', OfferId.parse('of_7k2m9x4c1v8b3n5j')]]),
};

it('puts the address, the key and the offer of each site in its page', async () => {
  const pages = await readDemoPages(filling);
  expect(pages.map(({ name }) => name)).toEqual(['company', 'town-hall', 'school', 'library']);
  for (const { html } of pages) expect(html).toContain('https://stages.example.fr');
  expect(pages[0]?.html).toContain('pk_test_Ateliers Verdon');
  expect(pages[3]?.html).toContain('offer-id="of_7k2m9x4c1v8b3n5j"');
  for (const { html } of pages) expect(html).not.toMatch(/\{\{\w+\}\}/);
});

it('hands and software 13.14: has no page where the package comes without the examples, and does not die of it', async () => {
  const nowhere = new URL('./none/', import.meta.url);
  expect(await readDemoPages(filling, nowhere)).toEqual([]);
});
