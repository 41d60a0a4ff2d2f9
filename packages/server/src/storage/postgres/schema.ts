// Columns named `sealed…` hold what `storage/seal.ts` encrypts: everything that tells who a person is.
export * from './account-tables.js';
export * from './application-tables.js';
export * from './mail-tables.js';
export * from './member-tables.js';
export * from './moderation-tables.js';
export * from './offer-tables.js';
export * from './school-tables.js';
export * from './store-tables.js';
