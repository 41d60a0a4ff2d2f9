// Bringing files in.
export { importOffers } from './offers/import-offers.js';
export { importSchools } from './schools/import-schools.js';
export type { ImportOptions, ImportReport } from './report.js';
export type { OpenFile } from './text/encoding.js';
export { shortened } from './text/shortened.js';
export { titlesOf, type RowError } from './text/row.js';
export { UnreadableFile } from './text/unreadable-file.js';
