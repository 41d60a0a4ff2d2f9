import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach } from 'vitest';
import { openTransport, type MailTls } from '../../src/mail/transport.js';
import { startMailWorker, type MailWorker, type MailWorkerOptions } from '../../src/mail/worker.js';
import { createSearchEngine } from '../../src/search/index.js';
import type { NewLetter, OfferSearch, Places, Storage } from '../../src/ports/index.js';
import { letterId } from '../suites/samples.js';
import { connectToWrite } from '../../src/storage/sqlite/connection.js';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.js';
import { admitLetter } from '../../src/core/applications/letters/admit-letter.js';
import { writeLetters } from '../../src/core/applications/letters/write-letters.js';
import { openMailServer, type Answer, type MailServer } from './mail-server.js';

export const SEAL_KEY = new Uint8Array(32).fill(1);

/** Opens a mail room for each test and closes it after. */
export function openedMailRoom(): MailRoom {
  const room = new MailRoom();
  beforeEach(() => room.open());
  afterEach(() => room.close());
  return room;
}

/** An outbox in a file, a mail server, a clock that tests move, and the workers between them. */
class MailRoom {
  readonly publicUrl = 'https://stages.example:8443/base';
  readonly secret = new Uint8Array(32).fill(2);
  readonly places: Places = {
    get: async () => undefined,
    departments: async () => [],
    suggest: async () => [],
    named: async () => undefined,
    meant: async () => [],
    ofAddress: async () => undefined,
  };
  file = '';
  readonly now = (): Date => this.#now;
  /** What workers told, each with what it is. */
  told: [string, object][] = [];
  storage!: Storage;
  /** Finds nothing: it is never started. */
  search!: OfferSearch;
  server!: MailServer;
  #now = new Date(0);
  #tell = (): void => {};
  #closers: (() => Promise<unknown>)[] = [];

  async open(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'stages-mail-'));
    this.file = join(folder, 'stages.db');
    const { storage, source } = await openSqlite({ file: this.file, sealKey: SEAL_KEY });
    this.search = createSearchEngine({ source, now: this.now, warn() {} }).search;
    [this.storage, this.told, this.#now] = [storage, [], new Date('2027-03-10T10:00:00Z')];
    this.#closers = [() => rm(folder, { recursive: true }), () => storage.close()];
  }

  async close(): Promise<void> {
    await this.server.close();
    for (const close of this.#closers.toReversed()) await close();
  }

  /** Closes that, too, after the test. */
  stopAfter(close: () => Promise<unknown>): void {
    this.#closers.push(close);
  }

  pass(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }

  async serve(answer?: (address: string) => Answer, port?: number): Promise<void> {
    this.server = await openMailServer(answer, port === undefined ? {} : { port });
  }

  /** @param change the worker's options, and how it reaches the server */
  start(
    change: Partial<MailWorkerOptions> & { tls?: MailTls; smtpUrl?: string } = {},
    storage = this.storage,
  ): MailWorker {
    const { tls = 'offered', smtpUrl = this.server.url, ...options } = change;
    const { publicUrl, secret, places, search, now } = this;
    const ports = { storage, publicUrl, secret, places, search, now };
    const note = (kind: string) => (what: object) => {
      this.told.push([kind, what]);
      this.#tell();
    };
    const worker = startMailWorker({
      storage,
      transport: openTransport({ smtpUrl, tls, from: 'Stages <stages@stages.example>', publicUrl }),
      now,
      admit: (letter) => admitLetter(ports, letter),
      write: (letter, others) => writeLetters(ports, letter, others),
      onFailure: note('failure'),
      onUnreadable: note('unreadable'),
      onPause: note('pause'),
      onResume: () => note('resume')({}),
      onError: (error) => note('error')({ error }),
      ...options,
    });
    this.stopAfter(worker.stop);
    return worker;
  }

  /** Resolves once workers told of that many things. */
  untilTold(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = () => this.told.length >= count && resolve();
      this.#tell();
    });
  }

  aLetter(number: number, to = `eleve${number}@college.example`): NewLetter {
    const letter = { subject: `Lettre ${number}`, blocks: [{ kind: 'text', text: 'Voilà.' } as const] };
    const contents = { kind: 'written', message: { to, letter } } as const;
    return { id: letterId(number), createdAt: this.#now, contents };
  }

  /** Writes letters of these numbers, in one transaction. */
  async write(numbers: number[], to?: (number: number) => string): Promise<void> {
    await this.storage.write(async ({ outbox }) => {
      for (const number of numbers) await outbox.add(this.aLetter(number, to?.(number)));
    });
  }

  /** Writes a letter that goes before others, as those with a code do. */
  async writeCode(number: number): Promise<void> {
    await this.write([number]);
    const db = connectToWrite(this.file);
    db.$client.exec(`update outbox set urgency = 'urgent' where id = '${letterId(number)}'`);
    db.$client.close();
  }

  /** The numbers of the letters that arrived, in their order. */
  arrived(): number[] {
    return this.server.received.map((letter) => Number(/^Message-ID: <ml_(\d+)@/m.exec(letter)?.[1]));
  }

  /** The numbers of the letters that have not left. */
  async waiting(): Promise<number[]> {
    return inOrder((await this.storage.read.outbox.list(20_000)).map(({ id }) => Number(id.slice(3))));
  }

  async untilWaiting(count: number): Promise<void> {
    while ((await this.waiting()).length !== count) await wait(10);
  }

  /** Resolves once it is kept why the first letter did not leave. */
  async untilFailure(code: string): Promise<void> {
    for (;;) {
      const [entry] = await this.storage.read.outbox.entries(1);
      if (entry?.lastFailure?.includes(code)) return;
      await wait(10);
    }
  }
}

export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export const inOrder = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);
