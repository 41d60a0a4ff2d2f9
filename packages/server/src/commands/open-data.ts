import { fileURLToPath } from 'node:url';

/** A folder of open data beside the checkout, read where STAGES_DATA names no other. */
export const OPEN_DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
