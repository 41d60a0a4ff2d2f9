// What the benchmark measures is built: these are the doors it goes in by.
export { createApp } from '../../packages/server/compiled/app.js';
export { generateOffers } from '../../packages/server/compiled/generate/generate-offers.js';
export { readRomeJobs } from '../../packages/server/compiled/generate/rome-jobs.js';
export { collectEarly } from '../../packages/server/compiled/commands/collect-early.js';
export { listen } from '../../packages/server/compiled/doors/http/listen.js';
export { importOffers } from '../../packages/server/compiled/imports/offers/import-offers.js';
export { createTroubles } from '../../packages/server/compiled/jobs/troubles.js';
export { createLogger } from '../../packages/server/compiled/log/logger.js';
export { createKeyUses } from '../../packages/server/compiled/storage/key-uses.js';
export { createRateLimiter } from '../../packages/server/compiled/rate-limit/create-rate-limiter.js';
export { createPasskeyChecks } from '../../packages/server/compiled/passkeys/passkey-checks.js';
export { listPlaces, openPlaces } from '../../packages/server/compiled/places/places.js';
export type { Ports } from '../../packages/server/compiled/ports/ports.js';
export type {
  ChangePosition,
  OfferSource,
  PublishedOffer,
  StoredOffer,
} from '../../packages/server/compiled/ports/index.js';
export { completeWords } from '../../packages/server/compiled/core/search/complete-words.js';
export { fullWordsOf } from '../../packages/server/compiled/core/search/rules/french.js';
export { SAID_WORDS } from '../../packages/server/compiled/core/search/rules/meanings.js';
export { stemOf } from '../../packages/server/compiled/core/search/rules/stem.js';
export { searchOffers } from '../../packages/server/compiled/core/search/search-offers.js';
export { publishOffer } from '../../packages/server/compiled/core/offers/publish-offer.js';
export { createPlaceSampler } from '../../packages/server/compiled/generate/place-sampler.js';
export { createRandom, type Random } from '../../packages/server/compiled/generate/random.js';
export { PUZZLES, USUAL_BITS } from '../../packages/server/compiled/core/proof/rules/challenge.js';
export { createKey } from '../../packages/server/compiled/core/accounts/create-key.js';
export { createSearchEngine } from '../../packages/server/compiled/search/index.js';
export { openSqlite } from '../../packages/server/compiled/storage/sqlite/open-sqlite.js';
export { openPostgres } from '../../packages/server/compiled/storage/postgres/open-postgres.js';
export type { OpenedStorage } from '../../packages/server/compiled/storage/opened-storage.js';
