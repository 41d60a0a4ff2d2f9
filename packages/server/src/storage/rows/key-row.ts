import type { AccessKey } from '../../ports/index.js';

type Moments = 'lastUsedAt' | 'exposedAt' | 'revokedAt';

/** A key as every engine keeps it. */
export type KeyRow = Omit<AccessKey, Moments> & Record<Moments, Date | null>;

/** @param row may have more columns */
export function toAccessKey(row: KeyRow): AccessKey {
  const { id, publisherId, kind, mode, origins, hint, createdAt, lastUsedAt, exposedAt, revokedAt } = row;
  return {
    ...{ id, publisherId, kind, mode, origins, hint, createdAt },
    ...(lastUsedAt && { lastUsedAt }),
    ...(exposedAt && { exposedAt }),
    ...(revokedAt && { revokedAt }),
  };
}
