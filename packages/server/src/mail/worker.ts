import type { MailMessage, OutboxLetter, Storage } from '../ports/index.js';
import { nextTry } from './retry.js';
import { isRefused, toCodes, toMailFailure, type MailFailure, type MailTransport } from './transport.js';

export interface MailWorkerOptions {
  storage: Storage;
  transport: MailTransport;
  now: () => Date;
  /** Writes a letter as it leaves; undefined when it need not any more. */
  write: (letter: OutboxLetter) => Promise<MailMessage | undefined>;
  /** Told of each try that failed. */
  onFailure: (failure: MailFailure & { id: string; tries: number }) => void;
  /** Told when the storage cannot be read or written. */
  onError: (error: unknown) => void;
  /** Milliseconds between two looks at the outbox, when nobody pokes. */
  pollMs?: number;
}

export interface MailWorker {
  /** Looks at the outbox now. */
  poke(): void;
  /** Takes no new message and waits for those under way, 5 s at most. */
  stop(): Promise<void>;
}

/** Messages sent at once. */
const BATCH = 8;

const GRACE_MS = 5_000;

/** How long a letter that is taken stays with whoever took it. */
const LEASE_MS = 180_000;

/**
 * Sends the messages of the outbox as they become due. One that is not taken stays there and is tried
 * again later, under the same Message-ID, so that a receiver who got it twice knows it.
 */
export function startMailWorker(options: MailWorkerOptions): MailWorker {
  const { storage, transport, now, onError, pollMs = 5_000 } = options;
  const pause = createPause(pollMs);
  let isStopped = false;

  async function sendDue(): Promise<boolean> {
    const until = new Date(now().getTime() + LEASE_MS);
    const letters = await storage.write(async ({ outbox }) => {
      const urgent = await outbox.claim({ now: now(), until, urgency: 'urgent', limit: BATCH });
      const limit = BATCH - urgent.length;
      return [...urgent, ...(await outbox.claim({ now: now(), until, urgency: 'ordinary', limit }))];
    });
    await Promise.all(letters.map((letter) => deliver(options, letter)));
    return letters.length === BATCH;
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      const isMore = await sendDue().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!isMore && !isStopped) await pause.wait();
    }
  }

  const running = run();
  return {
    poke: pause.end,
    async stop() {
      isStopped = true;
      pause.end();
      await Promise.race([running, after(GRACE_MS)]);
      transport.close();
    },
  };
}

async function deliver(options: MailWorkerOptions, letter: OutboxLetter): Promise<void> {
  const { storage, transport, now, onFailure, write } = options;
  const message = await write(letter).catch(() => 'unreadable' as const);
  if (message === 'unreadable') return storage.write(({ outbox }) => outbox.markUnreadable(letter.id));
  const { id, createdAt } = letter;
  const failure =
    message && (await transport.send({ id, createdAt, message }).then(() => undefined, toMailFailure));
  if (!failure) {
    await storage.write(({ outbox }) => outbox.remove(id));
    return;
  }
  const tries = letter.tries + 1;
  const retryAt = nextTry(tries, isRefused(failure), now());
  await storage.write(({ outbox }) => outbox.markFailed(id, toCodes(failure), retryAt));
  onFailure({ id, tries, ...failure });
}

/** A wait that ends by itself or when told; told while nobody waits, the next wait ends at once. */
function createPause(ms: number): { wait(): Promise<void>; end(): void } {
  let isEnded = false;
  let wake = (): void => {};
  return {
    async wait() {
      if (!isEnded) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isEnded = false;
    },
    end() {
      isEnded = true;
      wake();
    },
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
