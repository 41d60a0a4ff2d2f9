export { createPace } from './create-pace.js';
export { createKeyUses } from './key-uses.js';
