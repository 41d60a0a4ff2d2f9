import type { Claim, ClaimedLetter, Urgency } from '../ports/index.js';
import { attempt, type Sending } from './attempt.js';
import { createBell } from './bell.js';
import { settleCompany } from './company.js';
import { createLeases } from './leases.js';
import { createLedger } from './ledger.js';
import { createServerPause, type Begun } from './server-pause.js';
import { settle, type MailWatch } from './settle.js';
import { createSlots } from './slots.js';

export interface MailWorkerOptions extends Sending, MailWatch {
  now: () => Date;
  /** Told when the storage cannot be read or written: nothing more is sent until it can. */
  onError: (error: unknown) => void;
  /** Milliseconds between two looks at the outbox, when nobody pokes. */
  pollMs?: number;
  /** Milliseconds after which a letter is slow: it keeps no other from leaving. */
  slowMs?: number;
}

export interface MailWorker {
  /** Looks at the outbox now. */
  poke(): void;
  /** Takes no new letter, waits for those under way, 5 s at most, and gives the others back. */
  stop(): Promise<void>;
}

const GRACE_MS = 5_000;
const CLOSING_MS = 1_000;

/**
 * Sends the letters of the outbox as they become due, codes first. Each goes its own way: one that is slow, refused
 * or damaged keeps no other. One that is not taken is tried again later, under the same Message-ID, so that a
 * receiver who got it twice knows it. What became of a letter is written before more are taken.
 */
export function startMailWorker(options: MailWorkerOptions): MailWorker {
  const { storage, now, onError, pollMs = 5_000, slowMs = 5_000 } = options;
  const bell = createBell();
  const slots = createSlots({ slowMs, onFree: bell.ring });
  const [ledger, server, leases] = [createLedger(), createServerPause(), createLeases(now)];
  let [isStopped, isClosing] = [false, false];

  async function writeLedger(): Promise<void> {
    if (!ledger.isEmpty) (await storage.write(({ outbox }) => ledger.write(outbox)))();
  }

  /** Takes as many letters as there is room for; those under way stay ours meanwhile. */
  async function claim(): Promise<[ClaimedLetter, Urgency][]> {
    const room = Math.min(server.room(now()), slots.free('urgent'));
    const isWanted = room > 0 && (await storage.read.outbox.isDue(now()));
    if (!isWanted && !leases.areAging(slots.underWay())) return [];
    const lease = leases.begin();
    const claimed = await storage.write(async ({ outbox }) => {
      await outbox.extend(slots.underWay(), lease.until);
      const asked = { now: lease.begunAt, until: lease.until };
      const urgent = await outbox.claim({ ...asked, urgency: 'urgent', limit: room });
      const limit = Math.min(room - urgent.length, slots.free('ordinary'));
      const ordinary = await outbox.claim({ ...asked, urgency: 'ordinary', limit });
      const mark = (urgency: Urgency) => (letter: ClaimedLetter) =>
        [letter, urgency] as [ClaimedLetter, Urgency];
      return [...urgent.map(mark('urgent')), ...ordinary.map(mark('ordinary'))];
    });
    leases.keep(lease);
    return claimed;
  }

  function giveBack(claim: Claim): void {
    const dueAt = now();
    ledger.note(claim.id, (outbox) => outbox.release(claim, dueAt));
  }

  async function deliver(letter: ClaimedLetter, begun: Begun): Promise<void> {
    try {
      const outcome = await attempt(options, letter);
      const isCut = isClosing && outcome.kind === 'failed';
      if (isCut) {
        giveBack(letter);
        settleCompany({ ledger, now }, outcome);
      } else settle({ ...options, ledger, server }, letter, begun, outcome);
    } catch (error) {
      onError(error);
      server.ended();
      giveBack(letter);
    }
  }

  async function round(): Promise<void> {
    await writeLedger();
    for (const [letter, urgency] of await claim())
      slots.begin(letter, urgency, () => deliver(letter, server.begin()));
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      await round().catch(onError);
      if (!isStopped) await bell.wait(pollMs);
    }
  }

  const running = run();
  return {
    poke: bell.ring,
    async stop() {
      isStopped = true;
      bell.ring();
      await running;
      await Promise.race([slots.idle(), after(GRACE_MS)]);
      isClosing = true;
      options.transport.close();
      await Promise.race([slots.idle(), after(CLOSING_MS)]);
      slots.underWay().forEach(giveBack);
      await writeLedger().catch(onError);
    },
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
