// Pure facts and rules of the field. Nothing is imported here, so that a browser pays only for what it uses.
export * from './departments.js';
export * from './french-places.js';
export * from './french-words.js';
export * from './grades.js';
export * from './phone.js';
export * from './puzzles.js';
export * from './schedule.js';
export * from './school-year.js';
export * from './sector-code.js';
export * from './sector-pictograms.js';
export * from './sectors.js';
export * from './sectors-in-english.js';
export * from './sentence.js';
export * from './siret.js';
export * from './uai.js';
export * from './week-number.js';
export * from './weeks.js';
