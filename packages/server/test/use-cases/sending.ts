import { afterEach } from 'vitest';
import { layOut } from '../../src/core/mail/layout.js';
import { startMailWorker, type MailWorker } from '../../src/mail/worker.js';
import type { MailMessage } from '../../src/ports/index.js';
import { admitLetter } from '../../src/core/applications/letters/admit-letter.js';
import { writeLetters } from '../../src/core/applications/letters/write-letters.js';
import type { World } from './world.js';

/** A letter that left. */
export interface Sent {
  to: string;
  subject: string;
  text: string;
}

/** Sends the letters of each test's world, and stops after it. */
export function openedSending(world: () => World): {
  /** A mail server that takes all, or fails while told; letters in the order they arrive. */
  startSending(): { sent: Sent[]; fail(isFailing: boolean): void };
  /** Resolves once nothing that is due waits. */
  untilSent(): Promise<void>;
} {
  let worker: MailWorker | undefined;
  let begin = (): MailWorker | undefined => undefined;

  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
  });

  /** A mail server that takes all, or fails while told; letters in the order they arrive. */
  function startSending(): { sent: Sent[]; fail(isFailing: boolean): void } {
    const { ports, storage } = world();
    const sent: Sent[] = [];
    let isFailing = false;
    begin = () =>
      startMailWorker({
        storage,
        now: ports.now,
        admit: (letter) => admitLetter(ports, letter),
        write: (letter, others) => writeLetters(ports, letter, others),
        transport: {
          async send({ message }: { message: MailMessage }) {
            if (isFailing) throw Object.assign(new Error('down'), { code: 'ESOCKET' });
            sent.push(layOut(message, ports.publicUrl));
          },
          close() {},
        },
        onFailure() {},
        onUnreadable: (letter) => {
          throw new Error(`unreadable: ${letter.id}`);
        },
        onPause() {},
        onResume() {},
        onError: (error) => {
          throw error;
        },
        pollMs: 10,
      });
    worker = begin();
    return { sent, fail: (now) => (isFailing = now) };
  }

  /** Resolves once nothing that is due waits, nor is under way: a worker that stops has noted what became of its letters. */
  async function untilSent(): Promise<void> {
    const { storage, ports } = world();
    const isDue = async (): Promise<boolean> => storage.read.outbox.isDue(ports.now());
    do {
      while (await isDue()) await new Promise((resolve) => setTimeout(resolve, 10));
      await worker?.stop();
      worker = begin();
    } while (await isDue());
  }

  return { startSending, untilSent };
}
