import { write, writeSync } from 'node:fs';

/**
 * Where the lines of a log go. Whoever logs neither waits nor fails: a line that cannot be written, for the disk is
 * full or nobody reads, is left out, and how many were is told once lines are written again.
 */
export interface LogOutput {
  write(line: string): void;
  /** Writes what waits, at once; the process may be about to end. */
  flush(): void;
}

/** Lines wait for others until they are so many characters, or milliseconds passed: each write is a system call. */
const [BATCH, BATCH_MS] = [4096, 100];

/** Most characters that wait while they are taken slowly. */
const MOST_WAITING = 4 * 1024 * 1024;

/** Pauses before a reader that is slow is asked again, ms, and how many there are while nothing else can be done. */
const [PAUSE_MS, MOST_PAUSES] = [10, 50];

/** Lines that were left out. */
interface Losses {
  /** Lines to write before others. */
  toLines(): string;
  /** These lines were left out; their beginning may have been written. */
  note(lines: number, isCut: boolean): void;
  /** Called once the lines of `toLines` are written. */
  told(): void;
}

function createLosses(): Losses {
  let [lost, told, isCut] = [0, 0, false];
  return {
    toLines() {
      told = lost;
      if (lost === 0) return '';
      const line = {
        level: 'warn',
        time: new Date().toISOString(),
        lines: lost,
        msg: 'lines of the log were lost',
      };
      return `${isCut ? '\n' : ''}${JSON.stringify(line)}\n`;
    },
    note(lines, isCutNow) {
      lost += lines;
      isCut ||= isCutNow;
    },
    told() {
      lost -= told;
      [told, isCut] = [0, false];
    },
  };
}

/** Writes each line as it comes. */
export function outputAtOnce(fd: number): LogOutput {
  const losses = createLosses();
  return {
    write: (line) => writeNow(fd, line, losses),
    flush: () => undefined,
  };
}

/** Writes lines some at a time, beside what the process does. */
export function outputInBatches(fd: number): LogOutput {
  const losses = createLosses();
  let [waiting, isWriting] = ['', false];
  let timer: NodeJS.Timeout | undefined;

  function begin(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isWriting || waiting === '') return;
    isWriting = true;
    const lines = waiting;
    waiting = '';
    go(Buffer.from(losses.toLines() + lines), 0, countLines(lines));
  }

  function go(bytes: Buffer, from: number, lines: number): void {
    write(fd, bytes, from, bytes.length - from, null, (error, count) => {
      const at = from + count;
      if (isSlow(error)) return void setTimeout(() => go(bytes, from, lines), PAUSE_MS).unref();
      if (!error && at < bytes.length) return go(bytes, at, lines);
      if (error) losses.note(lines, from > 0);
      else losses.told();
      isWriting = false;
      soon();
    });
  }

  function soon(): void {
    if (waiting.length >= BATCH) begin();
    else if (waiting !== '') timer ??= setTimeout(begin, BATCH_MS).unref();
  }

  return {
    write(line) {
      if (waiting.length > MOST_WAITING) return losses.note(1, false);
      waiting += line;
      if (!isWriting) soon();
    },
    flush() {
      if (waiting !== '') writeNow(fd, waiting, losses);
      waiting = '';
    },
  };
}

function writeNow(fd: number, lines: string, losses: Losses): void {
  const bytes = Buffer.from(losses.toLines() + lines);
  let at = 0;
  for (let pauses = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (!isSlow(error) || pauses === MOST_PAUSES) return losses.note(countLines(lines), at > 0);
      pauses += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
  losses.told();
}

/** True when a pipe is full for the moment. */
function isSlow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EBUSY');
}

function countLines(lines: string): number {
  return lines.split('\n').length - 1;
}
