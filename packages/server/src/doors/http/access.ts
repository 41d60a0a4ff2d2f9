import type { Access } from '@1eleve1stage/sdk/contract';
import type { AccessKey, Mode } from '../../ports/index.js';
import { Refusal } from '../../core/base/refusal.js';
import { authenticate } from '../../core/accounts/authenticate.js';
import type { Ports } from '../../ports/ports.js';

/** Who calls, as far as an endpoint's access asks. */
export interface Callers {
  open: undefined;
  /** `publisherId` is that of the key that is shown. */
  read: { mode: Mode; publisherId?: string };
  apply: AccessKey;
  receipt: { receiptToken: string };
  publisher: AccessKey;
  keys: AccessKey;
}

/** Credentials that a request shows of its caller. */
export interface Credentials {
  /** The whole `Authorization` header. */
  authorization: string | undefined;
  /** The `key` parameter of the address. */
  addressKey: string | undefined;
  origin: string | undefined;
}

type Identify<Caller> = (ports: Ports, credentials: Credentials) => Promise<Caller>;

/**
 * Finds the caller, by access.
 *
 * They throw Refusal `key_missing`, `key_invalid`, `key_not_allowed`, `origin_not_allowed` or
 * `receipt_invalid`.
 */
export const identify: { [Of in Access]: Identify<Callers[Of]> } = {
  open: () => Promise.resolve(undefined),

  async read(ports, credentials) {
    await refuseSecretInAddress(ports, credentials);
    const { authorization, addressKey, origin } = credentials;
    if (authorization === undefined && !addressKey) return { mode: 'live' };
    const key = authorization === undefined ? addressKey : bearer(authorization);
    const { mode, publisherId } = await authenticate(ports, { key: key ?? '', origin });
    return { mode, publisherId };
  },

  async apply(ports, credentials) {
    const key = await requireKey(ports, credentials);
    if (key.kind === 'managing') throw new Refusal('key_not_allowed', { caller: key });
    return key;
  },

  receipt(_ports, { authorization }) {
    const receiptToken = bearer(authorization);
    return receiptToken ? Promise.resolve({ receiptToken }) : Promise.reject(new Refusal('receipt_invalid'));
  },

  async publisher(ports, credentials) {
    const key = await requireKey(ports, credentials);
    if (key.kind !== 'secret') throw new Refusal('key_not_allowed', { caller: key });
    return key;
  },

  async keys(ports, credentials) {
    const key = await requireKey(ports, credentials);
    if (key.kind !== 'managing') throw new Refusal('key_not_allowed', { caller: key });
    return key;
  },
};

async function requireKey(ports: Ports, credentials: Credentials): Promise<AccessKey> {
  await refuseSecretInAddress(ports, credentials);
  const { authorization, origin } = credentials;
  if (authorization === undefined) throw new Refusal('key_missing');
  return authenticate(ports, { key: bearer(authorization) ?? '', origin });
}

/** Addresses are kept in histories and logs: a secret key has no place there, even where it is valid. */
async function refuseSecretInAddress(ports: Ports, { addressKey }: Credentials): Promise<void> {
  if (addressKey !== undefined && /^[sm]k_/.test(addressKey))
    await authenticate(ports, { key: addressKey, isInAddress: true });
}

function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}
