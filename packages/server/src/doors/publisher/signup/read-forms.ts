import { oneLine, Postcode, properName, Siret } from '@1eleve1stage/sdk/contract';
import {
  ORGANISATION_KINDS,
  type DeclaredOrganisation,
  type OrganisationKind,
  type PersonContact,
} from '../../../ports/index.js';
import type { Visitor } from '../../../core/members/find-visitor.js';
import type { Fault, Faults } from '../parts/forms.js';
import { ORGANISATION_FIELDS, type OrganisationDraft, type OrganisationField } from './organisation-page.js';
import { YOU_FIELDS, type YouField } from './you-page.js';

/** What a form says, as it was typed, and what it means where nothing is to be corrected. */
interface ReadForm<Name extends string, Meant> {
  draft: Readonly<Record<Name, string>>;
  errors: Faults<Name>;
  /** Absent where something is to be corrected. */
  meant?: Meant;
}

/** Longest text that is shown again of what was typed in a line. */
const LONGEST = 600;

const Name = oneLine(1, 150);
const Town = properName(1, 50);
const PersonName = properName(1, 100);
const Job = oneLine(0, 100);

interface Schema {
  safeParse(typed: string): { data?: string | undefined };
}

export function readOrganisation(
  form: URLSearchParams,
): ReadForm<OrganisationField, DeclaredOrganisation> & { draft: OrganisationDraft } {
  const draft = typedIn(form, ORGANISATION_FIELDS);
  const [name, postcode, city] = [
    read(Name, draft.name),
    read(Postcode, draft.postcode),
    read(Town, draft.city),
  ];
  const siret = draft.hasSiret === 'yes' ? read(Siret, draft.siret) : {};
  const kind = draft.hasSiret === 'no' ? toKind(draft.kind) : {};
  const errors = faultsOf<OrganisationField>({
    ...{ hasSiret: ['yes', 'no'].includes(draft.hasSiret) ? {} : { fault: 'missing' } },
    ...{ siret, kind, name, postcode, city },
  });
  if (Object.keys(errors).length > 0) return { draft, errors };
  const meant: DeclaredOrganisation = {
    ...{ name: name.meant ?? '', postcode: postcode.meant ?? '', city: city.meant ?? '' },
    ...(siret.meant !== undefined && { siret: siret.meant }),
    ...(kind.meant !== undefined && { kind: kind.meant }),
  };
  return { draft, errors, meant };
}

export function readYou(form: URLSearchParams): ReadForm<YouField, Omit<PersonContact, 'email'>> {
  const draft = typedIn(form, YOU_FIELDS);
  const [firstName, lastName] = [read(PersonName, draft.firstName), read(PersonName, draft.lastName)];
  const job: Meant<string> = draft.job === '' ? {} : read(Job, draft.job);
  const errors = faultsOf<YouField>({ firstName, lastName, job });
  if (Object.keys(errors).length > 0) return { draft, errors };
  const meant = {
    ...{ firstName: firstName.meant ?? '', lastName: lastName.meant ?? '' },
    ...(job.meant && { job: job.meant }),
  };
  return { draft, errors, meant };
}

/** Who somebody is, as they said it before; nothing where they never did. */
export function knownDraft({ person: { contact } }: Visitor): Readonly<Record<YouField, string>> {
  const { firstName = '', lastName = '', job = '' } = contact ?? {};
  return { firstName, lastName, job };
}

/** An organisation as it was declared, to be typed anew. */
export function toDraft({ name, siret, kind, postcode, city }: DeclaredOrganisation): OrganisationDraft {
  const number = { hasSiret: siret === undefined ? 'no' : 'yes', siret: siret ?? '', kind: kind ?? '' };
  return { ...number, name, postcode, city };
}

interface Meant<Value> {
  fault?: Fault;
  meant?: Value;
}

function typedIn<Name extends string>(form: URLSearchParams, names: readonly Name[]): Record<Name, string> {
  const typed = names.map((name) => [name, (form.get(name) ?? '').trim().slice(0, LONGEST)]);
  // A value for each of the names.
  return Object.fromEntries(typed) as Record<Name, string>;
}

function read(schema: Schema, typed: string): Meant<string> {
  if (typed === '') return { fault: 'missing' };
  const { data } = schema.safeParse(typed);
  return data === undefined ? { fault: 'wrong' } : { meant: data };
}

function toKind(typed: string): Meant<OrganisationKind> {
  const meant = ORGANISATION_KINDS.find((kind) => kind === typed);
  return meant ? { meant } : { fault: 'missing' };
}

function faultsOf<Name extends string>(fields: Readonly<Record<Name, Meant<unknown>>>): Faults<Name> {
  const wrong = Object.entries<Meant<unknown>>(fields).filter(([, { fault }]) => fault);
  // Names of the fields that were given.
  return Object.fromEntries(wrong.map(([name, { fault }]) => [name, fault])) as Faults<Name>;
}
