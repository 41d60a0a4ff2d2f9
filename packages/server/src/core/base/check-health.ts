import type { Health, Part, Ready } from '@1eleve1stage/sdk/contract';
import { inTrouble } from './in-trouble.js';
import { Refusal } from './refusal.js';
import type { Ports } from '../../ports/ports.js';

/**
 * How the service is.
 *
 * @throws Refusal `unavailable` when the storage cannot be read, and nothing is answered from memory
 */
export async function checkHealth(ports: Ports, version: string): Promise<Health> {
  const { offers, mail } = await count(ports).catch(() => {
    throw new Refusal('unavailable');
  });
  const staleSince = ports.storage.staleSince();
  const degraded = inTrouble(ports);
  return {
    status: statusOf(ports, degraded),
    version,
    storage: ports.storage.refusingSince() ? 'refusing' : 'ok',
    ...(staleSince && { stale: staleSince.toISOString() }),
    offers,
    mail,
    degraded: degraded.map(({ part, since }) => ({ part, since: since.toISOString() })),
  };
}

/**
 * Whether requests may be sent here. A storage that cannot be reached takes nothing away: it is so for every service
 * beside this one, and searches are answered without.
 *
 * @param isStopping true once the service was told to stop
 * @throws Refusal `unavailable`
 */
export function checkReady({ search }: Ports, isStopping: boolean): Ready {
  if (isStopping || !search.isReady) throw new Refusal('unavailable', { retryAfterSeconds: 1 });
  return { status: 'ready' };
}

function statusOf({ search }: Ports, degraded: readonly { part: Part }[]): Health['status'] {
  if (!search.isReady) return 'warming';
  return degraded.length > 0 ? 'degraded' : 'ok';
}

async function count({ storage, now }: Ports): Promise<Pick<Health, 'offers' | 'mail'>> {
  // Who is the first to find that the database is away is answered from memory, as those after are.
  if (!storage.staleSince())
    await storage.ping().catch((error: unknown) => {
      if (!storage.staleSince()) throw error;
    });
  const [offers, mail] = await Promise.all([
    storage.read.offers.countOnline(now()),
    storage.read.outbox.count(),
  ]);
  return { offers, mail };
}
