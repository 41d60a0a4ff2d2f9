import * as z from 'zod/mini';
import type { StoredSchool } from '../../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import type { Cells } from '../text/row.js';
import { compact } from '../text/values.js';
import { readCell, readCity, readName, readPlain, readPosition, readPostcode, readUai } from './cells.js';
import type { SchoolFacts } from './school-facts.js';

/** Why a row that is right is of no use. */
export type SchoolSkip =
  /** Neither collège nor lycée: primary schools, information centres, post-bac classes on their own. */
  | 'not_secondary'
  /** It has closed. */
  | 'closed'
  /** Another row of the file is of the same school. */
  | 'repeated'
  /** The file knows a fact about a school that no file has named so far. */
  | 'unknown_school'
  /** The row says nothing. */
  | 'nothing_known';

/** A kind of file, recognised by its columns. */
export interface SchoolFormat {
  name: string;
  /** Columns that are needed. */
  columns: readonly string[];
  /** Columns that some of these files have. */
  more?: readonly string[];
  /** Throws `RefusedCell`. */
  read(cells: Cells): SchoolFacts | SchoolSkip;
}

const PRIORITY: Readonly<Record<string, StoredSchool['priorityEducation']>> = {
  REP: 'rep',
  'REP+': 'rep_plus',
};

/** EREA have collège classes too; the register files them under lycées. */
const KINDS: Readonly<Record<string, StoredSchool['kind']>> = {
  college: 'college',
  lycee: 'lycee',
  erea: 'lycee',
};

function kindOf(cell = ''): StoredSchool['kind'] | undefined {
  return KINDS[foldText(cell)];
}

/** Undefined when a school is in no network. */
function readNetwork(cells: Cells, column: string): StoredSchool['priorityEducation'] | undefined {
  return PRIORITY[compact(readPlain(cells, column)).toUpperCase()];
}

/**
 * The official register, *annuaire de l'éducation*. Vocational lycées and their sections are taken: pupils
 * of "troisième prépa-métiers" are there, and do the same internship.
 */
const register: SchoolFormat = {
  name: 'annuaire de l’éducation',
  columns: [
    'Identifiant_de_l_etablissement',
    'Nom_etablissement',
    'Type_etablissement',
    'Code_postal',
    'Nom_commune',
    'latitude',
    'longitude',
    'etat',
    'libelle_nature',
  ],
  more: ['Appartenance_Education_Prioritaire'],
  read(cells) {
    const [type, nature] = [kindOf(cells['Type_etablissement']), cells['libelle_nature'] ?? ''];
    if (!type || /\bSTS\b.*\bCPGE\b/.test(nature)) return 'not_secondary';
    if (/^FERM/i.test(cells['etat'] ?? '')) return 'closed';
    // The lycées' export has a few collèges of the same site, under the lycée's name.
    const kind = nature.startsWith('COLLEGE') ? 'college' : type;
    const position = readPosition(cells, ['latitude', 'longitude']);
    const priority = readNetwork(cells, 'Appartenance_Education_Prioritaire');
    return {
      uai: readUai(cells, 'Identifiant_de_l_etablissement'),
      identity: {
        name: readName(cells, 'Nom_etablissement'),
        kind,
        city: readCity(cells, 'Nom_commune'),
        postcode: readPostcode(cells, 'Code_postal'),
      },
      isIdentityPoor: kind !== type,
      ...(position && { position }),
      ...(priority && { priorityEducation: priority }),
    };
  },
};

/** Collèges and lycées with their priority-education network; it names collèges well, lycées less so. */
const secondDegree: SchoolFormat = {
  name: 'établissements du second degré',
  columns: ['uai', 'type_etab', 'nom_etablissement', 'code_postal', 'commune', 'zone_ep'],
  read(cells) {
    const kind = kindOf(cells['type_etab']);
    if (!kind) return 'not_secondary';
    return {
      uai: readUai(cells, 'uai'),
      identity: {
        name: readName(cells, 'nom_etablissement'),
        kind,
        city: readCity(cells, 'commune'),
        postcode: readPostcode(cells, 'code_postal'),
      },
      isIdentityPoor: kind === 'lycee',
      priorityEducation: readNetwork(cells, 'zone_ep') ?? 'none',
    };
  },
};

const GeoJsonPoint = z.pipe(
  z.pipe(z.string(), z.transform(parseJson)),
  z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([
      z.number().check(z.gte(-180), z.lte(180)),
      z.number().check(z.gte(-90), z.lte(90)),
    ]),
  }),
);

/** Where some collèges are; their names are cut short. */
const located: SchoolFormat = {
  name: 'collèges localisés',
  columns: ['Code UAI', 'ETABLISSEMENT', 'zipcode', 'Commune', 'coordinates'],
  read(cells) {
    if (/\[ferm/i.test(cells['ETABLISSEMENT'] ?? '')) return 'closed';
    const name = readName(cells, 'ETABLISSEMENT');
    const [longitude, latitude] = readCell(cells, 'coordinates', GeoJsonPoint).coordinates;
    return {
      uai: readUai(cells, 'Code UAI'),
      identity: {
        name: /^coll[eè]ge\b/i.test(name) ? name : `Collège ${name}`,
        kind: 'college',
        city: readCity(cells, 'Commune'),
        postcode: readPostcode(cells, 'zipcode'),
      },
      isIdentityPoor: true,
      position: { latitude, longitude },
      isPositionPoor: true,
    };
  },
};

const SITUATION = 'Situation relative à un QPV (quartier prioritaire de la Ville)';
const SITUATIONS = {
  'dans un QPV': 'inside',
  "à moins de 300 m d'un QPV": 'near',
  'hors QPV': 'outside',
} as const satisfies Record<string, StoredSchool['qpv']>;
const Situation = z.enum(Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[]);

/** Which schools, primary ones included, are in a priority neighbourhood. */
const neighbourhoods: SchoolFormat = {
  name: 'établissements et quartiers prioritaires',
  columns: ['Numéro établissement', SITUATION],
  read(cells) {
    const uai = readUai(cells, 'Numéro établissement');
    if (!cells[SITUATION]?.trim()) return 'nothing_known';
    return { uai, qpv: SITUATIONS[readCell(cells, SITUATION, Situation)] };
  },
};

/** The files that can be imported. */
export const SCHOOL_FORMATS: readonly SchoolFormat[] = [register, secondDegree, located, neighbourhoods];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
