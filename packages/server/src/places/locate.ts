import { findTowns } from './match-towns.js';
import type { Commune, Intercommunality, Town } from './sources.js';

export interface Position {
  latitude: number;
  longitude: number;
  /** True when it is estimated from communes around. */
  approximate: boolean;
}

/**
 * Where each commune is: at its town, else amid the known communes of the smallest group that has some.
 * A commune that nothing places is absent.
 */
export function locateCommunes(
  communes: readonly Commune[],
  towns: readonly Town[],
  intercommunalities: readonly Intercommunality[],
): Map<string, Position> {
  const known = new Map<string, Position>();
  for (const [code, town] of findTowns(communes, towns)) {
    const [longitude, latitude] = town.loc.coordinates;
    known.set(code, { latitude, longitude, approximate: false });
  }
  const groupings = neighbourhoods(intercommunalities).map((groupsOf) => ({
    groupsOf,
    members: groupKnown(communes, known, groupsOf),
  }));

  const positions = new Map(known);
  for (const commune of communes) {
    if (known.has(commune.code)) continue;
    for (const { groupsOf, members } of groupings) {
      const around = new Set(groupsOf(commune).flatMap((group) => members.get(group) ?? []));
      if (around.size === 0) continue;
      positions.set(commune.code, middleOf([...around]));
      break;
    }
  }
  return positions;
}

type GroupsOf = (commune: Commune) => string[];

/** Groups a commune belongs to, from the narrowest kind to the widest. */
function neighbourhoods(intercommunalities: readonly Intercommunality[]): GroupsOf[] {
  const together = new Map(
    intercommunalities.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)),
  );
  return [
    (commune) => commune.codesPostaux ?? [],
    (commune) => [together.get(commune.code) ?? []].flat(),
    (commune) => [commune.arrondissement ?? []].flat(),
    (commune) => [commune.departement],
  ];
}

function groupKnown(
  communes: readonly Commune[],
  known: ReadonlyMap<string, Position>,
  groupsOf: GroupsOf,
): Map<string, Position[]> {
  const members = new Map<string, Position[]>();
  for (const commune of communes) {
    const position = known.get(commune.code);
    if (!position) continue;
    for (const group of groupsOf(commune)) {
      const list = members.get(group);
      if (list) list.push(position);
      else members.set(group, [position]);
    }
  }
  return members;
}

function middleOf(positions: readonly Position[]): Position {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    latitude: round(mean(positions.map(({ latitude }) => latitude))),
    longitude: round(mean(positions.map(({ longitude }) => longitude))),
    approximate: true,
  };
}

/** To 5 decimals, a metre, as the known positions are. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
