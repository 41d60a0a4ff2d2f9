import { DEFAULT_SUGGESTIONS, Uai, type School } from '@1eleve1stage/sdk/contract';
import { audienceNames } from '../../../../core/offers/audience-names.js';
import type { Ports } from '../../../../ports/ports.js';
import type { Names } from '../../parts/audience.js';
import type { Fields } from './fields.js';

/** Most schools of an offer, whose names its form shows all. */
const MOST_SCHOOLS = 500;

/** Schools that are ticked, as far as they may be schools. */
export function chosenSchools(fields: Fields): Uai[] {
  const typed = (fields['schools'] ?? '').split(' ').filter(Boolean);
  return typed.flatMap((text) => Uai.safeParse(text).data ?? []).slice(0, MOST_SCHOOLS);
}

export async function namesOfChosen(ports: Ports, fields: Fields): Promise<Names> {
  return audienceNames(ports, [{ reservedFor: { schools: chosenSchools(fields) } }], MOST_SCHOOLS);
}

/** What was typed to find schools, once it was looked for. */
interface Looked {
  fields: Fields;
  /** To tick; one that was named by its UAI is ticked already. */
  found: readonly School[];
  isNone: boolean;
}

/** Looks for the schools that somebody typed; where nobody imported a register, any UAI is one. */
export async function lookForSchools({ storage }: Ports, fields: Fields): Promise<Looked> {
  const { schools } = storage.read;
  const typed = fields['find'] ?? '';
  const cleared = { ...fields, reserved: 'yes', find: '' };
  const uai = Uai.safeParse(typed).data;
  if (uai && ((await schools.get(uai)) !== undefined || (await schools.count()) === 0)) {
    const chosen = new Set([...chosenSchools(fields), uai]);
    return { fields: { ...cleared, schools: [...chosen].join(' ') }, found: [], isNone: false };
  }
  const found = await schools.suggest(typed, DEFAULT_SUGGESTIONS);
  if (found.length > 0) return { fields: cleared, found, isNone: false };
  return { fields: { ...fields, reserved: 'yes' }, found, isNone: true };
}
