export { createPace } from './create-pace.js';
