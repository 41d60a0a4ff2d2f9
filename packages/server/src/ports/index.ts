// What the use cases need from the outside.
export * from './accounts.js';
export * from './applications.js';
export * from './idempotency.js';
export * from './letter.js';
export * from './links.js';
export * from './mailboxes.js';
export * from './mode.js';
export * from './offer-search.js';
export * from './offer-source.js';
export * from './offers.js';
export * from './outbox.js';
export * from './pace.js';
export * from './places.js';
export * from './schools.js';
export * from './security-events.js';
export * from './spent-challenges.js';
export * from './storage.js';
