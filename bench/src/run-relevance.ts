import { corpus, keyOf, scoreRelevance } from '../../packages/server/test/relevance/index.ts';
import { NOW } from '../../packages/server/test/suites/samples.ts';
import { sourceOf } from './peers/ours.ts';
import { createSearchEngine } from './service.ts';

// How well the engine answers what pupils type, on the offers and the expectations that the tests hold it to.

async function* offers() {
  yield [...corpus];
}

const engine = createSearchEngine({ source: sourceOf(offers()), now: () => NOW, warn: console.error });
await engine.start();
const { queries, top3, mrr } = await scoreRelevance((words) => {
  const page = engine.search.search({ mode: 'live', words, radiusKm: 0, limit: 100, now: NOW });
  const found = JSON.parse(page.offers.toString()) as { id: (typeof corpus)[number]['id'] }[];
  return found.map(({ id }) => keyOf.get(id) ?? '');
});
process.send?.({ queries, top3, mrr });
process.exit();
