import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The keys of the service. Without them, what is sealed at rest is lost. */
export interface ServiceKeys {
  /** Seals personal fields at rest, 32 bytes. */
  sealKey: Uint8Array;
  /** Key of the keyed hashes of pupils and codes, 32 bytes. */
  secret: Uint8Array;
}

const LENGTH = 32;

/**
 * The keys derived from the given 32 bytes, else from those kept in `dataDir/secret.key`, which are
 * drawn the first time.
 */
export async function openServiceKeys(dataDir: string, given?: Uint8Array): Promise<ServiceKeys> {
  const root = given ?? (await openRoot(dataDir));
  return { sealKey: derive(root, 'seal'), secret: derive(root, 'hash') };
}

async function openRoot(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, 'secret.key');
  await mkdir(dataDir, { recursive: true });
  try {
    // Fails when the file is there, so that two starts at once end with one key.
    await writeFile(file, `${randomBytes(LENGTH).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const root = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (root.length !== LENGTH) throw new Error(`${file} does not hold ${LENGTH} bytes in base64.`);
  return root;
}

function derive(root: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, '', `1eleve1stage ${purpose}`, LENGTH));
}
