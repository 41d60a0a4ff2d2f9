import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { KeyVault } from '../../ports/index.js';
import { complaintOfVault } from '../match-vault.js';
import { opening } from '../opening.js';
import { UnusableKey } from '../root-key.js';
import { openKeyVault, type VaultOptions } from './key-vault.js';

export interface VaultOfOptions extends VaultOptions {
  /** Takes the vault there is, or a new one, for the database's own: keys were lost for good. */
  acceptsLoss?: boolean;
}

/**
 * Opens the vault of a database, made with it and known by its identity ever after. Only a key that was destroyed
 * may be missing: without the vault, or with an older copy of it, applications would be taken for erased.
 *
 * @param client the database
 * @throws UnusableKey when the vault is missing, another's, or older than the database
 * @throws UnusableStorage when it cannot be opened
 */
export async function openVaultOf(
  client: BetterSqlite3.Database,
  { acceptsLoss = false, ...options }: VaultOfOptions,
): Promise<KeyVault> {
  const { file } = options;
  const known = client.prepare<[], string | null>('select vault from store').pluck().get() ?? undefined;
  if (known !== undefined && !acceptsLoss && !(await isThere(file)))
    throw refusal(client, file, 'is missing');
  const vault = await opening(file, async () => {
    await mkdir(dirname(file), { recursive: true });
    await (await open(file, 'a', 0o600)).close();
    return openKeyVault(options);
  });
  try {
    const lastUsed =
      client.prepare<[], number | null>('select max(key_id) from applications').pluck().get() ?? 0;
    const complaint = await complaintOfVault(vault, { identity: known, lastUsed }, acceptsLoss);
    if (complaint !== undefined) throw refusal(client, file, complaint);
    if (vault.identity !== known) client.prepare('update store set vault = ?').run(vault.identity);
    return vault;
  } catch (error) {
    await vault.close();
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0;
  } catch {
    return false;
  }
}

function refusal({ name }: BetterSqlite3.Database, file: string, what: string): UnusableKey {
  return new UnusableKey(
    `${file} ${what}, and it holds the keys of the applications in ${name}. ` +
      'Put its latest copy back from where you keep it, or set KEYS_DIR to its folder. ' +
      'If keys are lost for good: `stages vault accept-loss`.',
  );
}
