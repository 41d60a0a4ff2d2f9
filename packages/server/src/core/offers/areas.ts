import { AreaCode, InseeCode } from '@1eleve1stage/sdk/contract';
import { foldText } from '@1eleve1stage/sdk/rules';
import type { Ports } from '../../ports/ports.js';
import { Refusal, type FieldRefusal } from '../base/refusal.js';

/** A commune or a whole department. */
export interface Area {
  code: AreaCode;
  /** With the number of its department: many communes share a name. */
  name: string;
}

/** True for the code of a department, which is shorter than that of a commune. */
export function isDepartmentCode(code: AreaCode): boolean {
  return code.length < 5;
}

/** Its name, `Rennes (35)` or `Ille-et-Vilaine (35)`; undefined where there is none of that code. */
export async function areaName(
  { places }: Pick<Ports, 'places'>,
  code: AreaCode,
): Promise<string | undefined> {
  if (isDepartmentCode(code)) {
    const known = (await places.departments()).find((department) => department.code === code);
    return known && `${known.name} (${code})`;
  }
  const place = await places.get(InseeCode.parse(code));
  return place && `${place.name} (${place.department.code})`;
}

/** @throws Refusal `invalid_request`: kept for what is nowhere, an offer would be shown to nobody */
export async function checkAreas(ports: Pick<Ports, 'places'>, codes: readonly AreaCode[]): Promise<void> {
  const names = await Promise.all(codes.map((code) => areaName(ports, code)));
  const errors = names.flatMap((name, index): FieldRefusal[] =>
    name === undefined
      ? [{ in: 'body', pointer: `/reservedFor/places/${index}`, code: 'no_such_place' }]
      : [],
  );
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
}

/**
 * Departments of a number or whose name begins so, then communes by the beginning of theirs.
 *
 * @param limit of either
 */
export async function suggestAreas(
  { places }: Pick<Ports, 'places'>,
  typed: string,
  limit: number,
): Promise<Area[]> {
  const folded = foldText(typed);
  if (folded === '') return [];
  const departments = (await places.departments()).filter(
    ({ code, name }) => code.toLowerCase() === folded || foldText(name).startsWith(folded),
  );
  const communes = await places.suggest(typed, limit);
  return [
    ...departments.slice(0, limit).map(({ code, name }) => ({ code, name: `${name} (${code})` })),
    ...communes.map(({ code, name, department }) => ({ code, name: `${name} (${department.code})` })),
    // What a table of communes and departments names, codes name.
  ].map((area) => ({ ...area, code: AreaCode.parse(area.code) }));
}
