import type BetterSqlite3 from 'better-sqlite3';
import { matchKeys, type OpenedKeyring, type Probe, type SealedValue } from '../match-keys.js';
import type { RootKeys } from '../root-key.js';

/**
 * Opens a file with the keys of the service, and stores what it did not know of them.
 *
 * @param roots of 32 bytes, newest first: it seals, all open
 * @param findOlder a value that an older release sealed, if there is any
 * @throws UnusableKey when a key it was sealed with is not among them
 */
export function openKeyring(
  client: BetterSqlite3.Database,
  roots: RootKeys,
  findOlder: () => SealedValue | undefined = () => undefined,
): OpenedKeyring {
  // One transaction, which another process that starts waits for.
  return client
    .transaction(() => {
      const probes = readProbes(client);
      const { added, ...opened } = matchKeys(roots, { name: client.name, probes, older: findOlder() });
      for (const probe of added) storeProbe(client, probe);
      return opened;
    })
    .immediate();
}

function readProbes(client: BetterSqlite3.Database): Probe[] {
  return client
    .prepare<[], Probe>('select number, sealed_secret as sealed from seal_keys order by number')
    .all();
}

function storeProbe(client: BetterSqlite3.Database, { number, sealed }: Probe): void {
  client.prepare('insert into seal_keys (number, sealed_secret) values (?, ?)').run(number, sealed);
}
