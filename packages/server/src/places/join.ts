import { InseeCode, type Place } from '@1eleve1stage/sdk/contract';
import { placeKey } from './fold.js';
import { LABELS } from './labels.js';
import { locateCommunes } from './locate.js';
import type { Commune, Sources } from './sources.js';

/** A commune, and the names of the former communes that are now parts of it, or that addresses give for it. */
export interface PlaceRow extends Place {
  formerNames: string[];
}

/**
 * Joins communes and towns, most populous first.
 *
 * Left out: the few uninhabited territories that have neither postcode nor town, where nobody does an
 * internship and which nothing would place.
 */
export function joinPlaces(sources: Sources): PlaceRow[] {
  const communes = sources.communes.filter(
    (commune) => commune.type === 'commune-actuelle' && commune.codesPostaux !== undefined,
  );
  const positions = locateCommunes(communes, sources.towns, sources.intercommunalities);
  const departments = new Map(sources.departments.map(({ code, nom }) => [code, nom]));
  const formerNames = namesOfParts(sources.communes);

  return communes
    .flatMap((commune): PlaceRow[] => {
      const position = positions.get(commune.code);
      if (!position) return [];
      const name = departments.get(commune.departement) ?? commune.departement;
      return [
        {
          code: InseeCode.parse(commune.code),
          name: commune.nom,
          postcodes: [...(commune.codesPostaux ?? [])].sort(),
          department: { code: commune.departement, name },
          population: commune.population ?? 0,
          ...position,
          formerNames: [...(formerNames.get(commune.code) ?? []), ...labelsOf(commune.code)],
        },
      ];
    })
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
}

function labelsOf(commune: string): string[] {
  return LABELS.flatMap(([label, code]) => (code === commune ? [label] : []));
}

/** Former communes by the commune they are now a part of, save those that gave it its name. */
function namesOfParts(communes: readonly Commune[]): Map<string, string[]> {
  const today = new Map(
    communes.filter(({ type }) => type === 'commune-actuelle').map(({ code, nom }) => [code, nom]),
  );
  const names = new Map<string, string[]>();
  for (const { chefLieu, nom } of communes) {
    const whole = chefLieu === undefined ? undefined : today.get(chefLieu);
    if (chefLieu === undefined || whole === undefined || placeKey(whole) === placeKey(nom)) continue;
    names.set(chefLieu, [...(names.get(chefLieu) ?? []), nom]);
  }
  return names;
}
