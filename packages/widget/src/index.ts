// The classes and types of the elements. Importing them registers nothing: `define.js` does.
export type { StageClient } from './service/client.js';
export { StageApply } from './elements/stage-apply.js';
export { StageOffers } from './elements/stage-offers.js';
export { StageSearch } from './elements/stage-search.js';
export { StageService } from './elements/stage-service.js';
export * from './events/application-events.js';
export * from './events/events.js';
export type { Failure } from './service/failure.js';
export { VERSION } from './version.js';
