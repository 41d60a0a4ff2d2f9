import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { createKey } from '../use-cases/create-key.js';
import { authenticate } from '../use-cases/authenticate.js';
import type { Ports } from '../use-cases/ports.js';

/**
 * The publishable key of the demonstration's pages, made once and kept beside the database. It is made
 * again when it no longer opens the service at its address: revoked, another database, another port.
 */
export async function openDemoKey(config: Config, ports: Ports): Promise<string> {
  const file = join(config.dataDir, 'demo.json');
  const origins = ownOrigins(config);
  const kept = await readKept(file);
  if (kept !== undefined && (await opens(ports, kept, origins))) return kept;
  const { secret } = await createKey(ports, {
    publisher: 'Démonstration',
    kind: 'publishable',
    mode: 'live',
    origins,
  });
  await writeFile(file, JSON.stringify({ key: secret }), { mode: 0o600 });
  return secret;
}

/** Where the demonstration's pages are seen from. */
function ownOrigins({ publicUrl, port }: Config): string[] {
  const { origin } = new URL(publicUrl);
  return [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])];
}

async function readKept(file: string): Promise<string | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof kept === 'object' && kept !== null && 'key' in kept ? String(kept.key) : undefined;
  } catch {
    return undefined;
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
