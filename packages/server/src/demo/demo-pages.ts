import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { DemoPage } from '../doors/home/demo-pages.js';
import { PACKAGE_FOLDER } from '../package-folder.js';

/** Pages of the repository's examples; the published package has none. */
const EXAMPLES = new URL('../../examples/', PACKAGE_FOLDER);

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
  {
    name: 'library',
    publisher: 'Commune de Saint-Grégoire',
    offer: 'demo-mediatheque',
    words: {
      fr: {
        title: 'Une médiathèque',
        about: 'La médiathèque de Saint-Grégoire montre son stage et ceux des autres, en français facile.',
      },
      en: {
        title: 'A library',
        about: 'The library of Saint-Grégoire shows its internship and those of others, in easy French.',
      },
    },
  },
];

/** Publishers whose keys the sites have. */
export const DEMO_SITES = [...new Set(PAGES.map(({ publisher }) => publisher))];

/** Values that the pages are filled with. */
interface Filling {
  publicUrl: string;
  /** By publisher. */
  keys: ReadonlyMap<string, string>;
  /** By what their publisher calls them. */
  offerIds: ReadonlyMap<string, OfferId>;
}

/**
 * The four sites that embed elements, with this service's address and their key, and the offer that one shows alone.
 *
 * @returns none where there are no examples
 */
export async function readDemoPages(
  { publicUrl, keys, offerIds }: Filling,
  folder = EXAMPLES,
): Promise<DemoPage[]> {
  if (!existsSync(folder)) return [];
  return Promise.all(
    PAGES.map(async ({ publisher, offer = '', ...page }) => {
      const template = await readFile(new URL(`${page.name}.html`, folder), 'utf8');
      const html = template
        .replaceAll('{{API}}', publicUrl)
        .replaceAll('{{KEY}}', keys.get(publisher) ?? '')
        .replaceAll('{{OFFER}}', offerIds.get(offer) ?? '');
      return { ...page, html };
    }),
  );
}
