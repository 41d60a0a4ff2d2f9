// Phrases that the element and the pages without script both say, by language and subject: a subject is what one chunk
// of the element says, so that sharing them makes none heavier.
export * as en from './en/index.js';
export * as fr from './fr/index.js';
export * from './fault-texts.js';
export * from './interpretation.js';
