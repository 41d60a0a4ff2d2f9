import { expect, it } from 'vitest';
import { DEMO_SITES, readDemoPages } from './demo-pages.js';

const keys = new Map(DEMO_SITES.map((site) => [site, `pk_test_${site}`]));

it('puts the address and the key of each site in its page', async () => {
  const pages = await readDemoPages('https://stages.example.fr', keys);
  expect(pages.map(({ name }) => name)).toEqual(['company', 'town-hall', 'school']);
  for (const { html } of pages) expect(html).toContain('https://stages.example.fr');
  expect(pages[0]?.html).toContain('pk_test_Ateliers Verdon');
});

it('hands and software 13.14: has no page where the package comes without the examples, and does not die of it', async () => {
  const nowhere = new URL('./none/', import.meta.url);
  expect(await readDemoPages('https://stages.example.fr', keys, nowhere)).toEqual([]);
});
