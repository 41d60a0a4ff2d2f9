import { expect, test } from 'vitest';
import type { Membership } from '../../../ports/index.js';
import { membershipOfSession } from './organisation-of-session.js';

const of = (publisherId: string): Membership => ({
  ...{ publisherId, personId: 'pe_0000000000000001', role: 'owner', joinedAt: new Date(0) },
});

test.each([
  ['none chosen, of one', undefined, ['a'], 'a'],
  ['none chosen, of several', undefined, ['a', 'b'], undefined],
  ['none chosen, of none', undefined, [], undefined],
  ['one chosen', 'b', ['a', 'b'], 'b'],
  ['one chosen that they left, of another', 'b', ['a'], undefined],
] as const)('%s', (_, publisherId, all, expected) => {
  const session = publisherId === undefined ? {} : { publisherId };
  expect(membershipOfSession(session, all.map(of))?.publisherId).toBe(expected);
});
