/** Who asks for a route. */
export const CALLERS = [
  'owner',
  'member',
  'other organisation',
  'of none',
  'removed member',
  'ended session',
  'nobody',
  'owner, by a form of another site',
  'owner, by a form without the token of the session',
] as const;
export type Caller = (typeof CALLERS)[number];

/** What a caller gets: the status, and where it leads. */
export type Outcome = number | `303 ${string}`;

/** The same for each. */
export const everyone = (outcome: Outcome): Record<Caller, Outcome> =>
  Object.fromEntries(CALLERS.map((caller) => [caller, outcome])) as Record<Caller, Outcome>;

/** Of forms that no page of the session posted. */
export const FORGED = {
  'owner, by a form of another site': 403,
  'owner, by a form without the token of the session': 403,
} as const;

/** A page of a space: `theirs` for those of another organisation, who have a space of their own. */
export function page(path: string, theirs: Outcome): Record<Caller, Outcome> {
  const next = `303 /signin?next=${encodeURIComponent(path)}` as const;
  return {
    ...everyone(200),
    'other organisation': theirs,
    ...{ 'of none': 403, 'removed member': 403, 'ended session': next, nobody: next },
  };
}

/** A form of a space: `theirs` as of a page. */
export function form(done: Outcome, theirs: Outcome): Record<Caller, Outcome> {
  return {
    ...everyone(done),
    'other organisation': theirs,
    ...{ 'of none': 403, 'removed member': 403, 'ended session': 401, nobody: 401 },
    ...FORGED,
  };
}
