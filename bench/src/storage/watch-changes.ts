import { createClient } from '@1eleve1stage/sdk';
import { sampleOffer } from '../../../packages/server/test/harness/samples.ts';
import { percentile } from '../measure.ts';

/** Between two searches of one who waits for a change, ms. */
const EVERY = 5;

/** Time from sending a change until the searches of all services find it, ms. */
export interface ChangeTimes {
  p50: number;
  p99: number;
}

/**
 * Publishes offers one after the other, each to the next service, and searches at all of them until each finds it.
 *
 * @param urls of services that share a database
 */
export async function watchChanges(
  urls: readonly string[],
  key: string,
  changes: number,
): Promise<ChangeTimes> {
  const clients = urls.map((baseUrl) => createClient({ baseUrl, key }));
  const times: number[] = [];
  for (let number = 0; number < changes; number += 1) {
    const begun = performance.now();
    const title = `Annonce ${number} du banc d’essai`;
    const offer = clients[number % clients.length]?.publisher.offers.put(
      `watched-${number}`,
      sampleOffer({ title }),
    );
    const { id } = (await offer) ?? {};
    for (const client of clients) {
      const isFound = async (): Promise<boolean> =>
        (await client.offers.search({ q: title, asTyped: true })).offers.some((found) => found.id === id);
      while (!(await isFound())) await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    times.push(performance.now() - begun);
    // Changes meet the looks of services at any moment between two.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
