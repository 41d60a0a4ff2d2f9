import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What these scripts remember between two runs; goes away with node_modules. */
export const CACHE = path.join(ROOT, 'node_modules', '.cache', '1eleve1stage');
