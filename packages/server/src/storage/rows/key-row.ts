import type { AccessKey } from '../../ports/index.js';

type Absent = 'name' | 'text' | 'lastUsedAt' | 'exposedAt' | 'revokedAt';

/** A key as every engine keeps it. */
export type KeyRow = Omit<AccessKey, Absent> & {
  [Name in Absent]: Required<AccessKey>[Name] | null;
};

/** @param row may have more columns */
export function toAccessKey(row: KeyRow): AccessKey {
  const { id, publisherId, kind, mode, origins, hint, createdAt } = row;
  const { name, text, lastUsedAt, exposedAt, revokedAt } = row;
  return {
    ...{ id, publisherId, kind, mode, origins, hint, createdAt },
    ...(name !== null && { name }),
    ...(text !== null && { text }),
    ...(lastUsedAt && { lastUsedAt }),
    ...(exposedAt && { exposedAt }),
    ...(revokedAt && { revokedAt }),
  };
}
