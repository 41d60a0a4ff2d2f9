import { FIELD_ERRORS, type FieldErrorCode } from '@1eleve1stage/sdk/contract';
import type { FieldRefusal } from './refusal.js';

/** The members that are read of an issue that a schema reports. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  /** Of `too_small` and `too_big`: what has that size. */
  readonly origin?: unknown;
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[];
  /** Of `invalid_union`: the issues of each branch. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** Of `custom`: the contract's own code. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The fields to correct, from the issues a schema reports.
 *
 * @param value what the schema was given: a wrong type where there is nothing is a missing field
 */
export function toFieldRefusals(
  issues: readonly SchemaIssue[],
  where: FieldRefusal['in'],
  value: unknown,
): FieldRefusal[] {
  return issues.flatMap((issue) => {
    const pointer = toPointer(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys ?? [];
      return keys.map((key) => refusal(where, pointer + toPointer([key]), 'unknown_field'));
    }
    if (issue.code === 'invalid_union' && issue.errors?.length) {
      return toFieldRefusals(nearestBranch(issue), where, value);
    }
    return [refusal(where, pointer, codeOf(issue, value))];
  });
}

/** A JSON pointer (RFC 6901) from the steps that lead to a value. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function refusal(where: FieldRefusal['in'], pointer: string, code: FieldErrorCode): FieldRefusal {
  return { in: where, pointer, code };
}

/** The branch of a union that is the least wrong, its paths made whole. */
function nearestBranch(issue: SchemaIssue): SchemaIssue[] {
  const branches = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length);
  return (branches[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function codeOf(issue: SchemaIssue, value: unknown): FieldErrorCode {
  const own = issue.params?.['code'];
  if (isFieldErrorCode(own)) return own;
  if (valueAt(value, issue.path) === undefined) return 'required';
  switch (issue.code) {
    case 'too_small':
      return isNumeric(issue.origin) ? 'too_small' : 'too_short';
    case 'too_big':
      return isNumeric(issue.origin) ? 'too_big' : 'too_long';
    case 'invalid_value':
      return 'not_in_list';
    case 'invalid_type':
      return 'wrong_type';
    default:
      return 'wrong_format';
  }
}

function isNumeric(origin: unknown): boolean {
  return origin === 'number' || origin === 'int';
}

function isFieldErrorCode(code: unknown): code is FieldErrorCode {
  return typeof code === 'string' && Object.hasOwn(FIELD_ERRORS, code);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    const found: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined;
    return found;
  }, value);
}
