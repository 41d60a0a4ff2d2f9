// What the benchmark measures is built: these are the doors it goes in by.
export { createApp } from '../../packages/server/dist/app.js';
export { generateOffers } from '../../packages/server/dist/generate/generate-offers.js';
export { readRomeJobs } from '../../packages/server/dist/generate/rome-jobs.js';
export { collectEarly } from '../../packages/server/dist/commands/collect-early.js';
export { listen } from '../../packages/server/dist/doors/http/listen.js';
export { importOffers } from '../../packages/server/dist/imports/offers/import-offers.js';
export { createTroubles } from '../../packages/server/dist/jobs/troubles.js';
export { createLogger } from '../../packages/server/dist/log/logger.js';
export { createKeyUses } from '../../packages/server/dist/storage/key-uses.js';
export { createRateLimiter } from '../../packages/server/dist/rate-limit/create-rate-limiter.js';
export { listPlaces, openPlaces } from '../../packages/server/dist/places/places.js';
export type { Ports } from '../../packages/server/dist/ports/ports.js';
export type {
  ChangePosition,
  OfferSource,
  PublishedOffer,
  StoredOffer,
} from '../../packages/server/dist/ports/index.js';
export { completeWords } from '../../packages/server/dist/core/search/complete-words.js';
export { fullWordsOf } from '../../packages/server/dist/core/search/rules/french.js';
export { SAID_WORDS } from '../../packages/server/dist/core/search/rules/meanings.js';
export { stemOf } from '../../packages/server/dist/core/search/rules/stem.js';
export { searchOffers } from '../../packages/server/dist/core/search/search-offers.js';
export { publishOffer } from '../../packages/server/dist/core/offers/publish-offer.js';
export { createPlaceSampler } from '../../packages/server/dist/generate/place-sampler.js';
export { createRandom, type Random } from '../../packages/server/dist/generate/random.js';
export { PUZZLES, USUAL_BITS } from '../../packages/server/dist/core/proof/rules/challenge.js';
export { createKey } from '../../packages/server/dist/core/accounts/create-key.js';
export { createSearchEngine } from '../../packages/server/dist/search/index.js';
export { openSqlite } from '../../packages/server/dist/storage/sqlite/open-sqlite.js';
export { openPostgres } from '../../packages/server/dist/storage/postgres/open-postgres.js';
export type { OpenedStorage } from '../../packages/server/dist/storage/opened-storage.js';
