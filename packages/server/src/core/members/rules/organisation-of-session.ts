import type { Membership, Session } from '../../../ports/index.js';

/** Organisations that a person is of, at most, by what they do themselves. */
export const MOST_ORGANISATIONS = 50;

/**
 * The membership that a session acts by: of the organisation that was chosen, or of the only one where none was yet.
 * Undefined where one is to be chosen, and of who left the one that was.
 */
export function membershipOfSession<One extends Membership>(
  { publisherId }: Pick<Session, 'publisherId'>,
  memberships: readonly One[],
): One | undefined {
  if (publisherId === undefined) return memberships.length === 1 ? memberships[0] : undefined;
  return memberships.find((one) => one.publisherId === publisherId);
}
