import * as z from 'zod/mini';
import { LEGAL_BASES, type Operator } from '../ports/index.js';

/** A line that is shown as it is. */
const line = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u));
const EXPECTED_LINE = 'a text of one line, 300 characters at most';

/** Who runs the service, as the environment says it. */
export const OPERATOR_SETTINGS = {
  OPERATOR_NAME: { schema: line, expected: EXPECTED_LINE },
  OPERATOR_EMAIL: {
    schema: z.string().check(z.trim(), z.maxLength(254), z.email()),
    expected: 'an e-mail address, like contact@example.fr',
  },
  OPERATOR_ADDRESS: { schema: line, expected: EXPECTED_LINE },
  OPERATOR_PHONE: { schema: line, expected: EXPECTED_LINE },
  PUBLICATION_DIRECTOR: { schema: line, expected: EXPECTED_LINE },
  DATA_PROTECTION_CONTACT: { schema: line, expected: EXPECTED_LINE },
  DATA_LEGAL_BASIS: { schema: z.enum(LEGAL_BASES), expected: `one of ${LEGAL_BASES.join(', ')}` },
  HOSTING: { schema: line, expected: EXPECTED_LINE },
} as const;

type Settings = {
  [Name in keyof typeof OPERATOR_SETTINGS]?: z.output<(typeof OPERATOR_SETTINGS)[Name]['schema']>;
};

const FIELDS = {
  name: 'OPERATOR_NAME',
  email: 'OPERATOR_EMAIL',
  address: 'OPERATOR_ADDRESS',
  phone: 'OPERATOR_PHONE',
  director: 'PUBLICATION_DIRECTOR',
  dataProtection: 'DATA_PROTECTION_CONTACT',
  legalBasis: 'DATA_LEGAL_BASIS',
  hosting: 'HOSTING',
} as const satisfies Record<keyof Operator, keyof Settings>;
// The keys of an object are the names it was written with.
const FIELD_NAMES = Object.keys(FIELDS) as (keyof Operator)[];

export function toOperator(settings: Settings): Operator {
  const told = FIELD_NAMES.map((field) => [field, settings[FIELDS[field]]] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

/** The settings of what an operator has not told. */
export function untoldSettings(operator: Operator): string[] {
  return FIELD_NAMES.filter((field) => operator[field] === undefined).map((field) => FIELDS[field]);
}
