export * from './answer.js';
export * from './apply.js';
export * from './common.js';
export * from './criteria.js';
export * from './faults.js';
export * from './offer.js';
export * from './search.js';
export * from './sending.js';
