import { SiteInput } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../../../core/base/refusal.js';
import { isSamePlace } from '../../../../core/offers/rules/at-site.js';
import { addSite } from '../../../../core/offers/sites/save-site.js';
import type { Site } from '../../../../ports/index.js';
import type { Space } from '../../own-space.js';
import { wordsOf } from '../../scene.js';
import type { FormFault } from './faults.js';
import type { Fields } from './fields.js';

/** The choice that is none of the places: the address is typed. */
export const ELSEWHERE = 'other';

/** What was typed, with the address of the place that was chosen: an offer has one of its own. */
export function withSite(fields: Fields, sites: readonly Site[], { siret = '' }: Fields): Fields {
  const { site: chosen = '', ...typed } = fields;
  if (chosen === '') return typed;
  const site = sites.find(({ id }) => id === chosen);
  if (site) {
    const { street = '', postcode, city } = site;
    return { ...typed, street, postcode, city, siret: site.siret ?? '' };
  }
  // A number that came with a place goes with it.
  return { ...typed, siret: sites.some((one) => one.siret === siret) ? '' : siret };
}

/** The place that is chosen in the form: that of the address, or the first where none is said yet. */
export function siteOfFields(fields: Fields, sites: readonly Site[]): string {
  const { site, siret, street, postcode = '', city = '' } = fields;
  if (site === ELSEWHERE || sites.some(({ id }) => id === site)) return site ?? ELSEWHERE;
  const here = { siret: siret || undefined, street, postcode, city };
  const known = sites.find((one) => isSamePlace(here, one));
  return known?.id ?? (`${postcode}${city}` === '' ? sites[0]?.id : undefined) ?? ELSEWHERE;
}

/** What is to be corrected of the place, too; the address is kept as one where nothing is and that was asked for. */
export async function settleSite(
  space: Space,
  typed: Fields,
  sites: readonly Site[],
  faults: readonly FormFault[],
): Promise<FormFault[]> {
  const all = [...siteFaults(space, typed, sites), ...faults];
  return all.length > 0 ? all : keepSite(space, typed);
}

/** What is wrong with the place that was chosen: a colleague may have removed it. */
function siteFaults(space: Space, { site = '' }: Fields, sites: readonly Site[]): FormFault[] {
  if (site === '' || site === ELSEWHERE || sites.some(({ id }) => id === site)) return [];
  return [{ step: 2, field: 'site', sentence: wordsOf(space.scene).texts.write.missing['site'] ?? '' }];
}

/** Keeps a typed address as a place, where an owner asks for it; what stands in the way. */
async function keepSite(space: Space, fields: Fields): Promise<FormFault[]> {
  const { site = '', keep, siteName = '', street = '', postcode, city } = fields;
  const { door, organisation, scene, visitor } = space;
  const isAsked = keep === 'yes' && (site === '' || site === ELSEWHERE);
  if (!isAsked || organisation.role !== 'owner') return [];
  const name = siteName || city;
  const input = SiteInput.safeParse({ name, postcode, city, ...(street !== '' && { street }) });
  const { missing } = wordsOf(scene).texts.write;
  const fault = (field: string): FormFault[] => [{ step: 2, field, sentence: missing[field] ?? '' }];
  if (!input.success) return fault('siteName');
  try {
    const { publisherId } = organisation;
    await addSite(door.ports, { publisherId, mode: 'live', input: input.data, by: visitor.person.id });
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too_many_sites') return fault('keep');
    throw error;
  }
}
