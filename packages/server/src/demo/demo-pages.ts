import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { DemoPage } from '../doors/home/demo-pages.js';

/** Pages of the repository's examples; the published package has none. */
const EXAMPLES = new URL('../../../../examples/', import.meta.url);

const PAGES = [
  {
    name: 'company',
    publisher: 'Ateliers Verdon',
    words: {
      fr: {
        title: 'Une entreprise',
        about: 'Le site carrières des Ateliers Verdon, à Rennes, montre ses propres offres.',
      },
      en: {
        title: 'A company',
        about: 'The careers site of the Ateliers Verdon, in Rennes, shows its own offers.',
      },
    },
  },
  {
    name: 'town-hall',
    publisher: 'Commune de Saint-Grégoire',
    words: {
      fr: {
        title: 'Une mairie',
        about: 'Le site de Saint-Grégoire montre les offres à 20 km autour de la commune.',
      },
      en: {
        title: 'A town hall',
        about: 'The site of Saint-Grégoire shows the offers within 20 km of the commune.',
      },
    },
  },
  {
    name: 'school',
    publisher: 'Démonstration',
    words: {
      fr: {
        title: 'Un collège',
        about: 'Le portail du collège Jeanne Barret ouvre la recherche aux élèves de 3e.',
      },
      en: {
        title: 'A school',
        about: 'The portal of collège Jeanne Barret opens the search to its pupils of 3e.',
      },
    },
  },
];

/** Publishers whose keys the sites have. */
export const DEMO_SITES = PAGES.map(({ publisher }) => publisher);

/**
 * The three sites that embed the element, with this service's address and their key in their one line.
 *
 * @param keys by publisher
 * @returns none where there are no examples
 */
export async function readDemoPages(
  publicUrl: string,
  keys: ReadonlyMap<string, string>,
  folder = EXAMPLES,
): Promise<DemoPage[]> {
  if (!existsSync(folder)) return [];
  return Promise.all(
    PAGES.map(async ({ publisher, ...page }) => {
      const template = await readFile(new URL(`${page.name}.html`, folder), 'utf8');
      const key = keys.get(publisher) ?? '';
      return { ...page, html: template.replaceAll('{{API}}', publicUrl).replaceAll('{{KEY}}', key) };
    }),
  );
}
