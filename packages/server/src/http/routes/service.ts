import { Refusal } from '../../rules/refusal.js';
import type { Ports } from '../../use-cases/ports.js';
import type { HandlersOf } from '../handlers.js';

/** The service about itself. */
export function service(ports: Ports, version: string): HandlersOf<'service'> {
  return {
    'service.health': async () => {
      const offers = await countOffers(ports).catch(() => {
        throw new Refusal('unavailable');
      });
      return { status: ports.search.isReady ? 'ok' : 'warming', version, storage: 'ok', offers };
    },
  };
}

async function countOffers({ storage, now }: Ports): Promise<number> {
  await storage.ping();
  return storage.read.offers.countOnline(now());
}
