// What every adapter of a port passes: SQLite and PostgreSQL, the index in memory.
export * from './applications.suite.js';
export * from './idempotency.suite.js';
export * from './key-vault.suite.js';
export * from './meeting-transactions.suite.js';
export * from './offer-search-model.suite.js';
export * from './offer-search-scope.suite.js';
export * from './offer-search.suite.js';
export { readOffers, type SearchSubject } from './offer-search-subject.js';
export * from './outbox-claims.suite.js';
export * from './outbox.suite.js';
export * from './storage.suite.js';
export * from './transactions.suite.js';
