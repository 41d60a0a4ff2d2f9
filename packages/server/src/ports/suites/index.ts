// What every adapter of the storage passes: SQLite now, others later.
export * from './accounts.suite.js';
export * from './applications.suite.js';
export * from './believed-time.suite.js';
export * from './idempotency.suite.js';
export * from './key-vault.suite.js';
export * from './links.suite.js';
export * from './mailboxes.suite.js';
export * from './offer-listeners.suite.js';
export * from './offer-search-model.suite.js';
export * from './offer-search-scope.suite.js';
export * from './offer-search.suite.js';
export { readOffers, type SearchSubject } from './offer-search-subject.js';
export * from './offer-source.suite.js';
export * from './offers.suite.js';
export * from './outbox.suite.js';
export * from './schools.suite.js';
export * from './spent-challenges.suite.js';
export * from './transactions.suite.js';
