import { listPlaces } from '../service.ts';
import { FINDERS } from './finders/index.ts';
import { measureFinder, type RelevanceResult } from './measure.ts';
import { readOffers } from './offers.ts';

// node run-relevance.ts NAME…: how well each of them answers what pupils type.

const offers = await readOffers(await listPlaces());
const measured: RelevanceResult[] = [];
for (const name of process.argv.slice(2)) {
  const finder = await FINDERS[name]?.(offers);
  if (!finder) throw new Error(`There is no ${name} to measure.`);
  measured.push(await measureFinder(name, finder, offers));
  await finder.close?.();
}
process.send?.(measured);
process.exit();
