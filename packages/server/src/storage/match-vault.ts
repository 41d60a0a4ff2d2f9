import type { KeyVault } from '../ports/index.js';

/** The vault as its database knows it. */
export interface KnownVault {
  /** Undefined until it has one. */
  identity: string | undefined;
  /** The highest number of a key that seals something in it, 0 where none does. */
  lastUsed: number;
}

/**
 * Checks that a vault is the one of a database. Only a key that was destroyed may be missing: with another vault, or an
 * older copy of it, applications would be taken for erased.
 *
 * @param acceptsLoss true where keys were lost for good: the vault there is becomes the database's own
 * @returns what is wrong with it, if anything
 */
export async function complaintOfVault(
  vault: KeyVault,
  { identity, lastUsed }: KnownVault,
  acceptsLoss: boolean,
): Promise<string | undefined> {
  if (acceptsLoss) await vault.skipTo(lastUsed);
  else if (identity !== undefined && vault.identity !== identity) return 'belongs to another database';
  else if (lastUsed > (await vault.highest())) return 'is older than the database';
  return undefined;
}
