import { AreaCode, DEFAULT_SUGGESTIONS, Uai } from '@1eleve1stage/sdk/contract';
import { suggestAreas, type Area } from '../../../../core/offers/areas.js';
import { audienceNames } from '../../../../core/offers/audience-names.js';
import type { StoredSchool } from '../../../../ports/index.js';
import type { Ports } from '../../../../ports/ports.js';
import type { Names } from '../../parts/audience.js';
import type { Fields } from './fields.js';

/** Most schools of an offer, whose names its form shows all; of places there are fewer. */
const MOST_SCHOOLS = 500;

/** Places that are proposed of either kind: a name is of few. */
const MOST_AREAS = 4;

/** Schools and places to choose among. */
export interface Found {
  schools: readonly StoredSchool[];
  areas: readonly Area[];
}

/** Schools and places that are ticked, as far as they may be some. */
export function chosenOf(fields: Fields): { schools: Uai[]; places: AreaCode[] } {
  const words = (name: string): string[] => (fields[name] ?? '').split(' ').filter(Boolean);
  return {
    schools: words('schools').flatMap((text) => Uai.safeParse(text).data ?? []),
    places: words('places').flatMap((text) => AreaCode.safeParse(text).data ?? []),
  };
}

export async function namesOfChosen(ports: Ports, fields: Fields): Promise<Names> {
  return audienceNames(ports, [{ reservedFor: chosenOf(fields) }], MOST_SCHOOLS);
}

/** What was typed to find schools and places, once it was looked for. */
interface Looked {
  fields: Fields;
  /** To tick; a school that was named by its UAI is ticked already. */
  found: Found;
  isNone: boolean;
}

/** Looks for what somebody typed; where nobody imported a register, any UAI is a school. */
export async function lookForAudience(ports: Ports, fields: Fields): Promise<Looked> {
  const { schools } = ports.storage.read;
  const typed = fields['find'] ?? '';
  const cleared = { ...fields, reserved: 'yes', find: '' };
  const uai = Uai.safeParse(typed).data;
  if (uai && ((await schools.get(uai)) !== undefined || (await schools.count()) === 0)) {
    const chosen = new Set([...chosenOf(fields).schools, uai]);
    const found = { schools: [], areas: [] };
    return { fields: { ...cleared, schools: [...chosen].join(' ') }, found, isNone: false };
  }
  const [areas, some] = await Promise.all([
    suggestAreas(ports, typed, MOST_AREAS),
    schools.suggest(typed, DEFAULT_SUGGESTIONS),
  ]);
  const found = { schools: some, areas };
  const isNone = areas.length + some.length === 0;
  return { fields: isNone ? { ...fields, reserved: 'yes' } : cleared, found, isNone };
}
