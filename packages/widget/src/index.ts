// The classes and types of the element. Importing them registers nothing: `define.js` does.
export type { StageClient } from './client.js';
export { StageSearch } from './elements/stage-search.js';
export * from './events/events.js';
export type { Failure } from './failure.js';
export { VERSION } from './version.js';
