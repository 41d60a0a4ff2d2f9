import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../package-folder.js';

/** Version of this package. */
export const VERSION = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE_FOLDER), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json has no version.');
}
