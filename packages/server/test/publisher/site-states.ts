import type { Site } from '../../src/ports/index.js';
import { sitePage, type SiteView } from '../../src/doors/publisher/sites/site-page.js';
import { sitesPage, type SitesView } from '../../src/doors/publisher/sites/sites-page.js';
import type { Scene } from '../../src/doors/publisher/scene.js';
import { inside, NOW } from './space-states.js';
import type { State } from './states.js';

const site = (number: number, name: string, change: Partial<Site> = {}): Site => ({
  ...{ id: `st_000000000000000${number}`, publisherId: 'pb_0000000000000001', mode: 'live', name },
  ...{ postcode: '49240', city: 'Avrillé', createdAt: NOW, updatedAt: NOW },
  ...change,
});

export const SITES: readonly Site[] = [
  site(1, 'Boutique', { siret: '73282932000074', street: '12 avenue Pierre Mendès France' }),
  site(2, 'Fournil et laboratoire de pâtisserie de la zone artisanale'),
];

const list = (name: string, view: Partial<SitesView> = {}): State => ({
  name: `places${name}`,
  write: (scene) => sitesPage(inside(scene, 0), { sites: SITES, isOwner: true, isFull: false, ...view }),
});
const one = (name: string, view: Partial<SiteView> = {}): State => ({
  name: `place, ${name}`,
  write: (scene: Scene): string =>
    sitePage(inside(scene, 0), {
      draft: { name: 'Boutique', street: '12 avenue Mendès', postcode: '49240', city: '', siret: '' },
      ...{ errors: {}, offers: 0, ...view },
    }),
});

/** The places where an organisation hosts. */
export const SITE_STATES: readonly State[] = [
  list('', { done: { changed: 3, left: 1 } }),
  list(', none, of a member', { sites: [], isOwner: false }),
  list(', full', { isFull: true, done: { changed: 3, left: 0 } }),
  one('added, to correct', { errors: { city: 'missing' }, isFull: true }),
  one('changed', { id: SITES[0]?.id, offers: 12 }),
];
