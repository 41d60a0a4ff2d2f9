import { fileURLToPath } from 'node:url';

/** Folder of open data beside the checkout; tests that read it skip themselves where it is absent. */
export const OPEN_DATA =
  process.env['STAGES_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
