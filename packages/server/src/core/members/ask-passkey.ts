import type { Passkey } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newToken } from '../base/ids.js';
import type { Visitor } from './find-visitor.js';
import { writePasskeyTicket } from './rules/passkey-ticket.js';
import { findRelyingParty } from './rules/relying-party.js';

/** What a page has its browser ask devices for: a key that they keep for us, or a new one. */
export interface AskedPasskey {
  /** The host that the key is of. */
  host: string;
  /** What the device signs, as text. */
  challenge: string;
  /** To make a new one: for whom. */
  owner?: { id: string; email: string };
  /** Identifiers of the keys that it may be, or, of a new one, that it may not be again; any where there are none. */
  known: readonly string[];
}

/** Undefined where browsers have no passkeys for the service. */
export function askToEnter(
  { secret, now, publicUrl }: Ports,
  known: readonly Passkey[] = [],
): AskedPasskey | undefined {
  const party = findRelyingParty(publicUrl);
  if (!party) return undefined;
  const challenge = writePasskeyTicket(secret, 'enter', now(), newToken());
  return { host: party.id, challenge, known: known.map(({ id }) => id) };
}

/** Undefined where browsers have no passkeys for the service. */
export function askToMake(
  { secret, now, publicUrl }: Ports,
  { person: { id, contact } }: Visitor,
  known: readonly Passkey[],
): AskedPasskey | undefined {
  const party = findRelyingParty(publicUrl);
  if (!party) return undefined;
  return {
    ...{ host: party.id, challenge: writePasskeyTicket(secret, { madeBy: id }, now(), newToken()) },
    ...{ owner: { id, email: contact?.email ?? '' }, known: known.map((passkey) => passkey.id) },
  };
}
