import type { Storage } from '../ports/index.js';
import { startClock, type Clock } from './clock.js';
import { eraseLost } from '../core/applications/erase-lost.js';

/** Days after which a key that no application has is destroyed: an older backup may have been restored for a while. */
const UNUSED_DAYS = 30;

/** Pause between two steps, ms: requests come first. */
const PAUSE = 20;

const DAY = 86_400_000;

interface KeyPorts {
  storage: Storage;
  now: () => Date;
  /** The moment by which keys are destroyed. */
  believed: () => Promise<Date>;
}

/** Looks after the keys at once, then each day. */
export function startKeyKeeper(ports: KeyPorts, onError: (error: unknown) => void): Clock {
  const stopping = new AbortController();
  const clock = startClock(
    () => ports.storage.alone('keys', () => keepKeys(ports, stopping.signal)),
    onError,
    DAY,
  );
  return {
    async stop() {
      stopping.abort();
      await clock.stop();
    },
  };
}

/**
 * Care for the keys of applications, once a day: those of older releases are sealed each with a key of its own,
 * what a restored backup brought back is erased again, keys that nobody has are destroyed.
 *
 * @param signal ends it between two steps
 */
export async function keepKeys({ storage, now, believed }: KeyPorts, signal: AbortSignal): Promise<void> {
  const { custody } = storage;
  await inSteps(custody.sealApart(), signal);
  await inSteps(custody.lost(), signal, (ids) => eraseLost({ storage, now }, ids));
  const before = new Date((await believed()).getTime() - UNUSED_DAYS * DAY);
  await inSteps(custody.dropUnusedKeys(before), signal);
}

async function inSteps<Step>(
  steps: AsyncIterable<Step>,
  signal: AbortSignal,
  follow: (step: Step) => Promise<void> = async () => {},
): Promise<void> {
  for await (const step of steps) {
    await follow(step);
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
