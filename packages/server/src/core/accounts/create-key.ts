import { KeyName } from '@1eleve1stage/sdk/contract';
import type { AccessKey, KeyKind, Mode, Publisher, PublisherFacts, Stores } from '../../ports/index.js';
import { newId, randomLetters, sha256Hex } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { noteKeyAct, type KeyKeeper } from './keepers.js';
import { readPublisherName } from './read-publisher-name.js';
import { mayHaveLiveKeys } from './rules/live-keys.js';
import { checkOrigins } from './rules/origins.js';

/** Length of a key after its prefix: 190 random bits. */
const SECRET_LENGTH = 32;

/** Keys that an organisation makes for itself at most, revoked ones among them. */
const MOST_KEYS = 500;

const PREFIXES: Record<KeyKind, string> = { secret: 'sk', publishable: 'pk', managing: 'mk' };

interface KeyToMake {
  kind: KeyKind;
  mode: Mode;
  name?: string;
  /** Exact origins a publishable key may be used from; others take none. */
  origins: string[];
}

/** For whom a key is made. */
type Owner =
  /** As whoever runs the service says it: the publisher by name, made where there is none of it. */
  | { publisher: string; facts?: Partial<PublisherFacts> }
  /** As an organisation says it for itself. An identifier of the key that is used already has it made no second time. */
  | { keeper: KeyKeeper; id?: string | undefined };

/**
 * Creates an access key.
 *
 * @param input.facts what is said of the publisher from then on, of what is known of it
 * @returns the key as it is kept, and the secret itself, which is never shown again
 * @throws Refusal `invalid_request` when an origin is not one, or the publisher's name none; and where an organisation
 *   asks for itself, `organisation_waits` for a live key before it is approved, `too_many_keys`, `idempotency_mismatch`
 *   for an identifier that has a key
 */
export async function createKey(
  ports: Ports,
  input: KeyToMake & Owner,
): Promise<{ key: AccessKey; secret: string }> {
  const { kind, mode } = input;
  const name = input.name === undefined ? undefined : readName(input.name);
  checkOrigins(kind, input.origins);
  const owner = 'publisher' in input ? { ...input, publisher: readPublisherName(input.publisher) } : input;
  const secret = `${PREFIXES[kind]}_${mode}_${randomLetters(SECRET_LENGTH)}`;
  const key = await ports.storage.write(async (stores) => {
    const publisher =
      'publisher' in owner
        ? await ensurePublisher(stores, owner)
        : await findAdmitted(ports, stores, { ...owner, mode });
    const added: AccessKey = {
      ...{ id: ('id' in owner && owner.id) || newId('ky'), publisherId: publisher.id, kind, mode },
      ...(name !== undefined && { name }),
      origins: [...new Set(input.origins)],
      hint: `${secret.slice(0, 12)}…${secret.slice(-4)}`,
      ...(kind === 'publishable' && { text: secret }),
      createdAt: ports.now(),
    };
    await stores.accounts.addKey(added, sha256Hex(secret));
    const keeper = 'keeper' in owner ? owner.keeper : undefined;
    await noteKeyAct(stores, added, { act: 'key_created', keeper, at: added.createdAt });
    return added;
  });
  ports.events.tell({ sign: 'key_created', key: key.id, publisher: key.publisherId });
  return { key, secret };
}

function readName(typed: string): string {
  const name = KeyName.safeParse(typed);
  if (name.success) return name.data;
  throw new Refusal('invalid_request', { errors: [{ in: 'body', pointer: '/name', code: 'wrong_format' }] });
}

async function ensurePublisher(
  { accounts }: Stores,
  { publisher: name, facts }: { publisher: string; facts?: Partial<PublisherFacts> },
): Promise<Publisher> {
  const publisher = await accounts.ensurePublisher(name, newId('pb'));
  if (facts) await accounts.setFacts(publisher.id, facts);
  return publisher;
}

/** The organisation that asks for a key of its own, if it may have one more. */
async function findAdmitted(
  { reviews }: Ports,
  { accounts }: Stores,
  { keeper: { publisherId }, id, mode }: { keeper: KeyKeeper; id?: string | undefined; mode: Mode },
): Promise<Publisher> {
  if (id !== undefined && (await accounts.getKey(id))) throw new Refusal('idempotency_mismatch');
  const publisher = await accounts.getPublisher(publisherId);
  if (!publisher) throw new Refusal('not_found');
  if (mode === 'live' && !mayHaveLiveKeys(publisher, reviews)) throw new Refusal('organisation_waits');
  if ((await accounts.keysOf(publisherId)).length >= MOST_KEYS) throw new Refusal('too_many_keys');
  return publisher;
}
