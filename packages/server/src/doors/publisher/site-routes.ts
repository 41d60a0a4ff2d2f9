import { SiteId, SiteInput } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../core/base/refusal.js';
import { changeOffersAt, offersAt } from '../../core/offers/sites/change-offers-at.js';
import { addSite, changeSite, MOST_SITES, removeSite } from '../../core/offers/sites/save-site.js';
import type { Site } from '../../ports/index.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { forOwners, inSpace, onForm, type Space } from './own-space.js';
import type { Faults } from './parts/forms.js';
import { pathOf } from './scene.js';
import { SITE_FIELDS, sitePage, type SiteField, type SiteView } from './sites/site-page.js';
import { SITES_PATH, sitesPage, type SitesView } from './sites/sites-page.js';

const NOTHING_TYPED = { name: '', street: '', postcode: '', city: '', siret: '' };

/** The places where an organisation hosts: everybody of it reads them, owners change them. */
export function mountSites(app: HttpApp, door: PublisherDoor): void {
  app.get(
    SITES_PATH,
    inSpace(door, (space) => showSites(space)),
  );
  app.get(
    `${SITES_PATH}/new`,
    inSpace(
      door,
      forOwners((space: Space) => show(space, { draft: NOTHING_TYPED, errors: {}, offers: 0 })),
    ),
  );
  app.post(`${SITES_PATH}/new`, onForm(door, forOwners(add)));
  app.get(`${SITES_PATH}/:id`, inSpace(door, forOwners(showSite)));
  app.post(`${SITES_PATH}/:id`, onForm(door, forOwners(change)));
  app.post(`${SITES_PATH}/:id/remove`, onForm(door, forOwners(remove)));
}

/** The sites of the organisation that somebody is in. */
export function sitesOf({ door, publisher }: Space): Promise<Site[]> {
  return door.ports.storage.read.sites.list({ publisherId: publisher.id, mode: 'live' });
}

async function showSites(space: Space, done?: SitesView['done']): Promise<Response> {
  const sites = await sitesOf(space);
  const isOwner = space.organisation.role === 'owner';
  return sendOwn(sitesPage(space.scene, { sites, isOwner, isFull: sites.length >= MOST_SITES, done }));
}

async function show({ scene }: Space, view: SiteView): Promise<Response> {
  const isWrong = Object.keys(view.errors).length > 0 || view.isFull === true;
  return sendOwn(sitePage(scene, view), { status: isWrong ? 422 : 200 });
}

async function showSite(space: Space): Promise<Response> {
  const site = await siteAt(space);
  const { name, street = '', postcode, city, siret = '' } = site;
  const draft = { name, street, postcode, city, siret };
  return show(space, { id: site.id, draft, errors: {}, offers: await countAt(space, site) });
}

async function add(space: Space, form: URLSearchParams): Promise<Response> {
  const { draft, errors, input } = readSite(form);
  if (!input) return show(space, { draft, errors, offers: 0 });
  return trying(space, { draft, errors: {}, offers: 0 }, async () => {
    await addSite(space.door.ports, { ...ofSpace(space), input });
    return redirect(pathOf(space.scene, SITES_PATH), 303);
  });
}

async function change(space: Space, form: URLSearchParams): Promise<Response> {
  const { ports } = space.door;
  const site = await siteAt(space);
  const { draft, errors, input } = readSite(form);
  const view = { id: site.id, draft, errors, offers: await countAt(space, site) };
  if (!input) return show(space, view);
  return trying(space, view, async () => {
    const whose = ofSpace(space);
    const changed = await changeSite(ports, { ...whose, id: site.id, input });
    const isForOffers = form.get('offers') === 'yes' && view.offers > 0;
    if (!isForOffers) return redirect(pathOf(space.scene, SITES_PATH), 303);
    return showSites(space, await changeOffersAt(ports, { ...changed, by: whose.by }));
  });
}

async function remove(space: Space): Promise<Response> {
  await removeSite(space.door.ports, { ...ofSpace(space), id: idOf(space.c) });
  return redirect(pathOf(space.scene, SITES_PATH), 303);
}

/** Does what somebody typed, or says what stands in its way. */
async function trying(space: Space, view: SiteView, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'too_many_sites') return show(space, { ...view, isFull: true });
    if (error.code === 'invalid_request') return show(space, { ...view, errors: { city: 'wrong' } });
    throw error;
  }
}

function ofSpace({ organisation, visitor }: Space) {
  return { publisherId: organisation.publisherId, mode: 'live', by: visitor.person.id } as const;
}

/** @throws Refusal `site_not_found` */
async function siteAt(space: Space): Promise<Site> {
  const site = await space.door.ports.storage.read.sites.get(ofSpace(space), idOf(space.c));
  if (!site) throw new Refusal('site_not_found');
  return site;
}

/** @throws Refusal `site_not_found` for what is no identifier */
function idOf(c: HttpContext): string {
  const id = SiteId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('site_not_found');
  return id.data;
}

async function countAt({ door: { ports } }: Space, site: Site): Promise<number> {
  return (await offersAt(ports.storage.read, site, ports.now())).length;
}

/** A place as it was typed, and as it is meant; or what is to be corrected. */
export function readSite(form: { get(name: SiteField): string | null }): {
  draft: Record<SiteField, string>;
  errors: Faults<SiteField>;
  input?: SiteInput;
} {
  const typed = SITE_FIELDS.map((name) => [name, (form.get(name) ?? '').trim().slice(0, 300)] as const);
  // A value for each of the names.
  const draft = Object.fromEntries(typed) as Record<SiteField, string>;
  const said = Object.fromEntries(typed.filter(([, value]) => value !== ''));
  const parsed = SiteInput.safeParse(said);
  if (parsed.success) return { draft, errors: {}, input: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path: [name] }) => name));
  const faults = SITE_FIELDS.filter((name) => wrong.has(name)).map(
    (name) => [name, draft[name] === '' ? 'missing' : 'wrong'] as const,
  );
  return { draft, errors: Object.fromEntries(faults) };
}
