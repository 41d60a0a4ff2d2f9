// Bringing files in.
export { importOffers, type OfferImportOptions } from './offers/import-offers.js';
export { importSchools } from './schools/import-schools.js';
export { type SchoolSkip } from './schools/formats.js';
export { type ImportOptions, type ImportReport, type RefusedRow } from './report.js';
export { titleOf } from './text/row.js';
export { UnreadableFile } from './text/unreadable-file.js';
