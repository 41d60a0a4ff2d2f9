export { corpus, keyOf } from './corpus/index.js';
export { scoreRelevance } from './score-relevance.js';
