import {
  createKeyUses,
  createPasskeyChecks,
  createRateLimiter,
  createTroubles,
  openPlaces,
  type Ports,
} from './service.ts';

const SECRETS = { secret: new Uint8Array(32), publicUrl: 'http://localhost' };

/** All that use cases reach, around what is measured. */
export async function createPorts(
  measured: Pick<Ports, 'storage' | 'search' | 'now'>,
  { secret, publicUrl }: Pick<Ports, 'secret' | 'publicUrl'> = SECRETS,
): Promise<Ports> {
  return {
    ...measured,
    places: await openPlaces(),
    rateLimiter: createRateLimiter(),
    keyUses: createKeyUses(),
    troubles: createTroubles(measured.now),
    operator: {},
    passkeyChecks: createPasskeyChecks(publicUrl),
    reviews: 'first',
    ...{ secret, publicUrl },
    events: { tell: () => undefined },
  };
}
