import { bareWords, placeKey, placeWords } from './fold.js';
import type { Commune, Town } from './sources.js';

/** Overseas territories by country: the department code of their communes. */
const TERRITORIES: ReadonlyMap<string, string> = new Map([
  ['GP', '971'],
  ['MQ', '972'],
  ['GF', '973'],
  ['RE', '974'],
  ['PM', '975'],
  ['YT', '976'],
  ['BL', '977'],
  ['MF', '978'],
  ['WF', '986'],
  ['PF', '987'],
  ['NC', '988'],
]);

/** Territories that are one commune, named otherwise than its towns. */
const SOLE_COMMUNES: ReadonlyMap<string, string> = new Map([
  ['BL', '97701'],
  ['MF', '97801'],
]);

/**
 * The town that is each commune's: by INSEE code, its name and importance deciding between several;
 * then, for communes still without, by name within the department, since some codes of GeoNames are a
 * neighbour's and others are missing.
 */
export function findTowns(communes: readonly Commune[], towns: readonly Town[]): Map<string, Town> {
  const french = towns.filter(({ country }) => country === 'FR' || TERRITORIES.has(country));
  const names = new Map(communes.map(({ code, nom }) => [code, placeKey(nom)]));
  const namesakes = new Set(communes.map(({ departement, nom }) => nameIn(departement, nom)));

  const found = new Map<string, Town>();
  for (const town of french) {
    const code = codeOf(town);
    const name = names.get(code);
    if (name === undefined) continue;
    // A town named as another commune of the department is that commune, whatever its code says.
    if (placeKey(town.name) !== name && namesakes.has(nameIn(departmentOf(town), town.name))) continue;
    const other = found.get(code);
    if (!other || compareFitness(town, other, name) > 0) found.set(code, town);
  }

  const byName = new Map(french.map((town) => [nameIn(departmentOf(town), town.name), town]));
  for (const { code, departement, nom } of communes) {
    const town = found.get(code) ?? byName.get(nameIn(departement, nom));
    if (town) found.set(code, town);
  }
  return found;
}

/** Positive when a town stands better than another for the commune of that name. */
function compareFitness(a: Town, b: Town, name: string): number {
  const isNamed = (town: Town): number => (placeKey(town.name) === name ? 1 : 0);
  const isWhole = (town: Town): number => (town.featureCode === 'PPLX' ? 0 : 1);
  return isNamed(a) - isNamed(b) || isWhole(a) - isWhole(b) || a.population - b.population;
}

/** The town's INSEE code, when it has one: some territories write it as their administrative code. */
function codeOf(town: Town): string {
  return town.muniSub ?? SOLE_COMMUNES.get(town.country) ?? town.adminCode;
}

function departmentOf(town: Town): string {
  // Paris is the one town of mainland France without a code.
  return TERRITORIES.get(town.country) ?? town.muniSub?.slice(0, 2) ?? '75';
}

/** Key of a name within a department; one source says "Le Mont-Dore", the other "Mont-Dore". */
function nameIn(department: string, name: string): string {
  return `${department} ${bareWords(placeWords(name)).join('')}`;
}
