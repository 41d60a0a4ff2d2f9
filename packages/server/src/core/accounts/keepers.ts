import type { AccessKey, AuditedAct, Stores } from '../../ports/index.js';
import { newId } from '../base/ids.js';

/** Who asks for something of a key; absent where it is whoever runs the service. */
export interface KeyKeeper {
  /** The organisation whose keys they may touch. */
  publisherId: string;
  /** Absent where it is a program of the organisation. */
  personId?: string;
  /** The keys that a program may touch, of all of these. */
  within?: Pick<AccessKey, 'kind' | 'mode'>;
}

/** A key that is not revoked and that they may touch. */
export async function findKept(
  { accounts }: Pick<Stores, 'accounts'>,
  id: string,
  keeper: KeyKeeper | undefined,
): Promise<AccessKey | undefined> {
  const key = await accounts.getKey(id);
  return key && !key.revokedAt && isKept(key, keeper) ? key : undefined;
}

/** True for a key that they may touch, revoked or not. */
export function isKept(key: AccessKey, keeper: KeyKeeper | undefined): boolean {
  if (!keeper) return true;
  const { publisherId, within } = keeper;
  if (key.publisherId !== publisherId) return false;
  return within === undefined || (key.kind === within.kind && key.mode === within.mode);
}

/** Says to the people of its organisation what was done to a key. */
export async function noteKeyAct(
  { auditTrail }: Pick<Stores, 'auditTrail'>,
  { id: subject, publisherId }: Pick<AccessKey, 'id' | 'publisherId'>,
  { act, keeper, at }: { act: AuditedAct; keeper: KeyKeeper | undefined; at: Date },
): Promise<void> {
  const { personId } = keeper ?? {};
  await auditTrail.add({
    ...{ id: newId('au'), publisherId, act, subject, at },
    ...(personId !== undefined && { personId }),
  });
}
