import type { AccessKey, KeyKind, Mode, PublisherFacts } from '../../ports/index.js';
import { newId, randomLetters, sha256Hex } from '../base/ids.js';
import { isExactOrigin } from './rules/origins.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { readPublisherName } from './read-publisher-name.js';

/** Length of a key after its prefix: 190 random bits. */
const SECRET_LENGTH = 32;

/**
 * Creates an access key for a publisher, and the publisher when there is none of that name.
 *
 * @param input.facts what is said of the publisher from then on, of what is known of it
 * @param input.origins exact origins a publishable key may be used from; a secret key takes none
 * @returns the key as it is kept, and the secret itself, which is never shown again
 * @throws Refusal `invalid_request` when an origin is not one, or the publisher's name none
 */
export async function createKey(
  ports: Ports,
  input: {
    publisher: string;
    kind: KeyKind;
    mode: Mode;
    origins: string[];
    facts?: Partial<PublisherFacts>;
  },
): Promise<{ key: AccessKey; secret: string }> {
  checkOrigins(input.kind, input.origins);
  const name = readPublisherName(input.publisher);
  const secret = `${input.kind === 'secret' ? 'sk' : 'pk'}_${input.mode}_${randomLetters(SECRET_LENGTH)}`;
  const key = await ports.storage.write(async ({ accounts }) => {
    const publisher = await accounts.ensurePublisher(name, newId('pb'));
    const added: AccessKey = {
      id: newId('ky'),
      publisherId: publisher.id,
      kind: input.kind,
      mode: input.mode,
      origins: [...new Set(input.origins)],
      hint: `${secret.slice(0, 12)}…${secret.slice(-4)}`,
      createdAt: ports.now(),
    };
    if (input.facts) await accounts.setFacts(publisher.id, input.facts);
    await accounts.addKey(added, sha256Hex(secret));
    return added;
  });
  ports.events.tell({ sign: 'key_created', key: key.id, publisher: key.publisherId });
  return { key, secret };
}

function checkOrigins(kind: KeyKind, origins: string[]): void {
  const wrong = origins.findIndex((origin) => kind === 'secret' || !isExactOrigin(origin));
  if (wrong === -1) return;
  const code = kind === 'secret' ? 'unknown_field' : 'wrong_format';
  throw new Refusal('invalid_request', { errors: [{ in: 'body', pointer: `/origins/${wrong}`, code }] });
}
