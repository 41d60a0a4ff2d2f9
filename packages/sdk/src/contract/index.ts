// The contract: what the service, its clients and its reference agree on.
export * from '../rules/index.js';
export * from './application.js';
export * from './endpoints.js';
export * from './geography.js';
export * from './grades.js';
export * from './ids.js';
export * from './offer.js';
export * from './phone.js';
export * from './problem.js';
export * from './routes.js';
export * from './schedule.js';
export * from './school.js';
export * from './search.js';
export * from './sectors.js';
export * from './siret.js';
export * from './text.js';
export * from './weeks.js';
