import { listPlaces } from '../service.ts';
import { FINDERS } from './finders/index.ts';
import { measureFinder, type RelevanceResult } from './measure.ts';
import { readOffers } from './offers.ts';

// node run-relevance.ts NAME…: how well each of them answers what pupils type.

const offers = await readOffers(await listPlaces());
const measured: RelevanceResult[] = [];
for (const name of process.argv.slice(2)) {
  const finder = await FINDERS[name]?.(offers);
  if (!finder) {
    console.error(`\n${name}: NOT MEASURED, for it does not run on this machine.`);
    continue;
  }
  measured.push(await measureFinder(name, finder, offers));
  await finder.close?.();
}
// A long message is sent in parts.
process.send?.(measured, () => process.exit());
