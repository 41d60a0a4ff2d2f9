export { corpus, keyOf, type OfferKey } from './corpus/index.js';
export { scoreRelevance, type RelevanceScore } from './score-relevance.js';
