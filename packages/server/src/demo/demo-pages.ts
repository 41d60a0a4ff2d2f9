import { readFile } from 'node:fs/promises';
import type { DemoPage } from '../http/demo-pages.js';

/** Pages of the repository's examples; the published package has none, and no demonstration. */
const EXAMPLES = new URL('../../../../examples/', import.meta.url);

const PAGES = [
  {
    name: 'company',
    title: 'Une entreprise',
    about: 'Le site carrières des Ateliers Verdon, à Rennes, montre ses propres offres.',
  },
  {
    name: 'town-hall',
    title: 'Une mairie',
    about: 'Le site de Saint-Grégoire montre les offres à 20 km autour de la commune.',
  },
  {
    name: 'school',
    title: 'Un collège',
    about: 'Le portail du collège Jeanne Barret ouvre la recherche aux élèves de 3e.',
  },
];

/** The three sites that embed the element, with this service's address and key in their one line. */
export async function readDemoPages(publicUrl: string, key: string): Promise<DemoPage[]> {
  return Promise.all(
    PAGES.map(async (page) => {
      const template = await readFile(new URL(`${page.name}.html`, EXAMPLES), 'utf8');
      return { ...page, html: template.replaceAll('{{API}}', publicUrl).replaceAll('{{KEY}}', key) };
    }),
  );
}
