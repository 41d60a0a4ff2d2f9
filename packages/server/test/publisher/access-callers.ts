import type { HostBrowser } from '../harness/host-browser.js';

/** Who asks for a route. */
export const CALLERS = [
  'owner',
  'member',
  'other organisation',
  'of both, in the other organisation',
  'of none',
  'removed member',
  'ended session',
  'nobody',
  'owner, by a form of another site',
  'owner, by a form without the token of the session',
] as const;
export type Caller = (typeof CALLERS)[number];

/** Callers who are nobody to the people who host, and to moderators whoever hosts. */
export const OUTSIDERS = [
  'moderator',
  'removed moderator',
  'moderator, by a form of another site',
  'moderator, by a form without the token of the session',
  'moderator, with their session as an owner’s',
  'owner, with their session as a moderator’s',
  'publishable key',
  'pupil’s receipt',
] as const;
export type Outsider = (typeof OUTSIDERS)[number];

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
    'of both, in the other organisation': theirs,
    ...{ 'of none': 403, 'removed member': 403, 'ended session': next, nobody: next },
  };
}

/** A form of a space: `theirs` as of a page. */
export function form(done: Outcome, theirs: Outcome): Record<Caller, Outcome> {
  return {
    ...everyone(done),
    'other organisation': theirs,
    'of both, in the other organisation': theirs,
    ...{ 'of none': 403, 'removed member': 403, 'ended session': 401, nobody: 401 },
    ...FORGED,
  };
}

/** What each caller gets of a route. */
export interface Row {
  /** What moderators get, and who forges a form of theirs; what nobody gets unless told. */
  moderators?: { done: Outcome; forged: Outcome };
  /** Of a form: what is right in it. */
  fields?: Record<string, string>;
  /** True of one with a field for a file. */
  isUpload?: true;
  outcomes: Record<Caller, Outcome>;
}

/** A page of moderators. */
export function deskPage(path: string): Pick<Row, 'outcomes' | 'moderators'> {
  const next = `303 /signin?next=${encodeURIComponent(path)}` as const;
  return { outcomes: everyone(next), moderators: { done: 200, forged: 200 } };
}

/** A form of moderators. */
export function deskForm(done: Outcome): Pick<Row, 'outcomes' | 'moderators'> {
  return {
    outcomes: { ...everyone(401), 'owner, by a form of another site': 403 },
    moderators: { done, forged: 403 },
  };
}

/** What an outsider gets of a route. */
export function outcomeOf({ outcomes, moderators }: Row, caller: Outsider): Outcome {
  const isForging = caller.includes('by a form');
  if (moderators && (caller === 'moderator' || isForging))
    return isForging ? moderators.forged : moderators.done;
  // A form of another site is refused before anybody is looked for.
  const isForeign = caller === 'moderator, by a form of another site';
  return isForeign && outcomes['owner, by a form of another site'] === 403 ? 403 : outcomes.nobody;
}

/** Leads who is of several organisations into one. */
export async function goTo(browser: HostBrowser, organisation: string): Promise<void> {
  await browser.get('/publisher/organisations');
  await browser.post('/publisher/organisations', { organisation });
}
