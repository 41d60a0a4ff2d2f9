import { randomUUID } from 'node:crypto';
import { ApplicationInput, asMeant, birthDay, type Language, type OfferId } from '@1eleve1stage/sdk/contract';
import { FORM_STEPS, toFormFaults, type FormFaults, type FormField } from '@1eleve1stage/sdk/rules';
import type { Draft } from '../pages/draft.js';
import { toFieldRefusals } from '../../core/base/field-refusals.js';
import { sha256Hex } from '../../core/base/ids.js';

const FIELDS = Object.values(FORM_STEPS).flat();

/** A form nobody has typed in, with what its address and its offer say already. */
export function newDraft(known: { grade?: string | undefined; weeks: string[]; school: string }): Draft {
  const empty = Object.fromEntries(FIELDS.map((field) => [field, '']));
  // Every field is there, and the others follow.
  return {
    ...(empty as unknown as Draft),
    ...known,
    grade: known.grade ?? '',
    uai: '',
    comments: '',
    attempt: randomUUID(),
    ticket: '',
  };
}

/** The draft that a form carries, as it was typed but for what nobody sees. */
export function readDraft(form: URLSearchParams): Draft {
  const read = (name: string): string => asMeant(form.get(name) ?? '', 'prose');
  const texts = Object.fromEntries(FIELDS.map((field) => [field, read(field)]));
  const attempt = read('attempt');
  return {
    // As above.
    ...(texts as unknown as Draft),
    weeks: form.getAll('weeks'),
    uai: read('uai'),
    comments: read('comments'),
    attempt: /^[\w-]{1,64}$/.test(attempt) ? attempt : randomUUID(),
    ticket: read('ticket'),
  };
}

/** The draft in the contract's terms, for its schema to accept or refuse. */
function toInput(draft: Draft, language: Language | undefined, now: Date): unknown {
  const { firstName, lastName, email, grade, weeks, motivation } = draft;
  const optional = { phone: asMeant(draft.phone, 'phone'), className: asMeant(draft.className, 'name') };
  const given = Object.entries(optional).filter(([, text]) => text);
  return {
    pupil: {
      ...{ firstName, lastName, email, grade, ...Object.fromEntries(given) },
      school: toSchool(draft),
      // A birth date that is no day stays, for the schema to refuse.
      birthDate: birthDay(draft.birthDate, now) ?? draft.birthDate,
    },
    weeks,
    motivation,
    ...(language && { language }),
    ...(draft.comments && { comments: draft.comments }),
    legalRepresentative: {
      name: draft.representativeName,
      email: draft.representativeEmail,
      phone: draft.representativePhone,
    },
  };
}

function toSchool({ school, uai }: Draft): { uai: string } | { name: string } {
  if (uai && uai !== 'other') return { uai };
  return { name: school };
}

/** An application to send, to go on in a language, or what to correct first. */
export function checkDraft(
  draft: Draft,
  language: Language | undefined,
  now: Date,
): { input: ApplicationInput } | { faults: FormFaults } {
  const value = toInput(draft, language, now);
  const parsed = ApplicationInput.safeParse(value);
  const refusals = parsed.error ? toFieldRefusals(parsed.error.issues, 'body', value) : [];
  const refused = toFormFaults(refusals);
  const isMissing = (field: FormField): boolean =>
    draft[field].length === 0 && (field === 'isInformed' || refused[field] !== undefined);
  const missing = FIELDS.filter(isMissing).map((field) => [field, 'missing'] as const);
  const faults = { ...refused, ...Object.fromEntries(missing) };
  return parsed.data && missing.length === 0 ? { input: parsed.data } : { faults };
}

/**
 * The key of a sending: the same form sent twice is one application; once a word of it is changed, it is another
 * attempt, so that somebody who comes back to correct an address is not refused.
 */
export function attemptKey(draft: Draft, offerId: OfferId, input: ApplicationInput): string {
  return `${draft.attempt}-${sha256Hex(JSON.stringify([offerId, input]))}`;
}
