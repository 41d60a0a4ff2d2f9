import type { Writable } from 'node:stream';

/** Where a command speaks: results on one, everything else on the other. `process` is one. */
export interface Terminal {
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Words about how far a long command is. */
export interface Progress {
  /** Shows the text in place of the one before; where nobody watches, a line now and then. */
  show(text: string): void;
  /** Makes room for other lines, and for the end. */
  clear(): void;
}

/** Between two lines of progress in a log, ms. */
const PATIENCE = 5000;

export function createProgress({ stderr }: Terminal, now: () => number = Date.now): Progress {
  let last = now();
  return {
    show(text) {
      if (stderr.isTTY) stderr.write(`\r${text}\u001b[K`);
      else if (now() - last >= PATIENCE) {
        last = now();
        stderr.write(`${text}\n`);
      }
    },
    clear() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
