import { setTimeout as pause } from 'node:timers/promises';
import { openMailServer, type MailServer } from '../harness/mail-server.js';

/** The letters that pupils got to prove their address. */
export interface CodeLetters {
  server: MailServer;
  /** The code a pupil was sent, once it is there. */
  codeFor(email: string): Promise<string>;
  /** Resolves once that many pupils have theirs. */
  untilAtLeast(pupils: number): Promise<void>;
  /** Who got more than one, and the Message-ID of each. */
  doubles(): { address: string; ids: string[] }[];
}

/** A mail server that takes all, and remembers what carries a code. */
export async function openCodeLetters(): Promise<CodeLetters> {
  /** The Message-ID of each letter, in the order they came. */
  const byAddress = new Map<string, string[]>();
  const codes = new Map<string, string>();
  const server = await openMailServer();
  let read = 0;

  function readNew(): void {
    for (; read < server.received.length; read += 1) {
      const letter = server.received[read] ?? '';
      // Kept, they are some hundred megabytes.
      server.received[read] = '';
      const code = /\b\d{6}\b/.exec(letter.slice(letter.indexOf('\r\n\r\n')))?.[0];
      const address = fieldOf(letter, 'To');
      if (code === undefined || !/^Subject: .*Confirme/m.test(letter)) continue;
      codes.set(address, code);
      byAddress.set(address, [...(byAddress.get(address) ?? []), fieldOf(letter, 'Message-ID')]);
    }
  }
  async function until<Found>(find: () => Found | undefined): Promise<Found> {
    for (;;) {
      readNew();
      const found = find();
      if (found !== undefined) return found;
      await pause(50);
    }
  }

  return {
    server,
    codeFor: (email) => until(() => codes.get(email)),
    untilAtLeast: async (pupils) => void (await until(() => byAddress.size >= pupils || undefined)),
    doubles: () =>
      [...byAddress].map(([address, ids]) => ({ address, ids })).filter(({ ids }) => ids.length > 1),
  };
}

function fieldOf(letter: string, name: string): string {
  return new RegExp(`^${name}: (.+?)\\r?$`, 'm').exec(letter)?.[1] ?? '';
}
