import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Config } from '../config/config.js';
import { createKey } from '../core/accounts/create-key.js';
import { authenticate } from '../core/accounts/authenticate.js';
import type { Ports } from '../ports/ports.js';

/**
 * The publishable keys of the demonstration's sites, made once and kept beside the database. One is made again when it
 * no longer opens the service at its address: revoked, another database, another port.
 *
 * @returns the keys by publisher
 */
export async function openDemoKeys(
  config: Config,
  ports: Ports,
  publishers: readonly string[],
): Promise<Map<string, string>> {
  const file = join(config.dataDir, 'demo.json');
  const origins = ownOrigins(config);
  const kept = await readKept(file);
  const keys = new Map<string, string>();
  for (const publisher of publishers) {
    const known = kept[publisher];
    const isGood = known !== undefined && (await opens(ports, known, origins));
    keys.set(publisher, isGood ? known : await makeKey(ports, publisher, origins));
  }
  await writeFile(file, JSON.stringify({ keys: Object.fromEntries(keys) }), { mode: 0o600 });
  return keys;
}

async function makeKey(ports: Ports, publisher: string, origins: string[]): Promise<string> {
  return (await createKey(ports, { publisher, kind: 'publishable', mode: 'live', origins })).secret;
}

/** Where the demonstration's pages are seen from. */
function ownOrigins({ publicUrl, port }: Config): string[] {
  const { origin } = new URL(publicUrl);
  return [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])];
}

/** Keys that were kept, by publisher. */
const Kept = z.object({ keys: z.record(z.string(), z.string()) });

async function readKept(file: string): Promise<Record<string, string>> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8'))).keys;
  } catch {
    return {};
  }
}

async function opens(ports: Ports, key: string, origins: readonly string[]): Promise<boolean> {
  try {
    for (const origin of origins) await authenticate(ports, { key, origin });
    return true;
  } catch {
    return false;
  }
}
