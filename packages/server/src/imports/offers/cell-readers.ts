import * as contract from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';
import type { Words } from '../text/unreadable-file.js';
import { compact, numberAsTyped, postcodeAsTyped } from '../text/values.js';
import * as asTyped from './as-typed.js';
import { weekAsTyped } from './week-as-typed.js';

/** How the text of a cell is read. What cannot be is given back as it is, for the schema to refuse. */
export interface CellReader {
  read(text: string): unknown;
  /** An example of what is right there, and words for it. */
  expected?: Words;
}

const same = (text: string): string => text;

export const TEXT: CellReader = { read: same };

export const NUMBER: CellReader = {
  read: numberAsTyped,
  expected: { fr: 'un nombre', en: 'a number' },
};

export const BOOLEAN: CellReader = {
  read: asTyped.booleanAsTyped,
  expected: { fr: 'VRAI ou FAUX', en: 'TRUE or FALSE' },
};

/** Signs that people and programs write between the items of a list. */
const BETWEEN = /[|;,\n]|\s(?:\/|\+|&|et|puis|and)\s/i;

/** A list of values that have none of these inside. */
export function listOf({ read, expected }: CellReader): CellReader {
  const items = (text: string): string[] => text.split(BETWEEN).map((item) => item.trim());
  return {
    read: (text) => items(text).filter(Boolean).map(read),
    ...(expected && {
      expected: { fr: `${expected.fr} ; « | » entre deux`, en: `${expected.en}; "|" between two` },
    }),
  };
}

/** Readers of what the contract names, by its schema. */
export const READERS: ReadonlyMap<z.core.$ZodType, CellReader> = new Map<z.core.$ZodType, CellReader>([
  [
    contract.RemoteId,
    {
      read: same,
      expected: { fr: 'sans espace ni accent : atelier-1', en: 'without spaces or accents: atelier-1' },
    },
  ],
  [
    contract.Postcode,
    { read: postcodeAsTyped, expected: { fr: '5 chiffres : 01000', en: '5 digits: 01000' } },
  ],
  [
    contract.AreaCode,
    {
      read: asTyped.areaAsTyped,
      expected: {
        fr: 'le code INSEE d’une commune, ou un département : 35238, 35',
        en: 'the INSEE code of a commune, or a department: 35238, 35',
      },
    },
  ],
  [
    contract.PhoneNumber,
    {
      read: asTyped.phoneAsTyped,
      expected: { fr: '06 12 34 56 78 ou +33 6 12 34 56 78', en: '06 12 34 56 78 or +33 6 12 34 56 78' },
    },
  ],
  [
    contract.Siret,
    {
      read: asTyped.siretAsTyped,
      expected: {
        fr: 'les 14 chiffres d’un SIRET, qui se vérifient entre eux',
        en: 'the 14 digits of a SIRET, which check each other',
      },
    },
  ],
  [
    contract.Latitude,
    { read: numberAsTyped, expected: { fr: 'des degrés : 48,117', en: 'degrees: 48.117' } },
  ],
  [
    contract.Longitude,
    { read: numberAsTyped, expected: { fr: 'des degrés : -1,677', en: 'degrees: -1.677' } },
  ],
  [
    contract.TimeOfDay,
    { read: asTyped.timeAsTyped, expected: { fr: 'une heure : 09:00', en: 'a time: 09:00' } },
  ],
  [
    contract.Week,
    {
      read: weekAsTyped,
      expected: {
        fr: 'une semaine, 2027-W10, ou l’un de ses jours, du lundi au vendredi, 08/03/2027',
        en: 'a week, 2027-W10, or one of its days, from Monday to Friday, 08/03/2027',
      },
    },
  ],
  [
    contract.Grade,
    {
      read: asTyped.gradeAsTyped,
      expected: { fr: 'quatrieme, troisieme ou seconde', en: 'quatrieme, troisieme or seconde' },
    },
  ],
  [
    contract.SectorCode,
    { read: asTyped.sectorAsTyped, expected: { fr: 'un secteur, de s1 à s51', en: 'a sector, s1 to s51' } },
  ],
  [
    contract.Uai,
    {
      read: compact,
      expected: { fr: '7 chiffres et une lettre : 0350044H', en: '7 digits and a letter: 0350044H' },
    },
  ],
]);
