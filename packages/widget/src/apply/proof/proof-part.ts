// The work that an application must show: it loads, and is done, while the form is filled in.
export { createProofs } from './proofs.js';
