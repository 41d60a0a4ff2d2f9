export * from './events.js';
export * from './inner.js';
