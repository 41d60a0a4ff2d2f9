// The work that an application from a web page must show, without the rest of the client.
export { solveChallenge, type SolveOptions } from './solve-challenge.js';
