import { randomBytes } from 'node:crypto';
import { createClient, type Client } from '@1eleve1stage/sdk';
import type { KeyKind, Mode } from '../../src/ports/index.js';
import { createApp, type AppOptions } from '../../src/app.js';
import { createLogger } from '../../src/log/logger.js';
import { createKeyUses } from '../../src/storage/key-uses.js';
import { createPasskeyChecks } from '../../src/passkeys/passkey-checks.js';
import { createRateLimiter } from '../../src/rate-limit/create-rate-limiter.js';
import { createTroubles } from '../../src/jobs/troubles.js';
import { openPlaces } from '../../src/places/places.js';
import { createSecurityEvents } from '../../src/log/security-events.js';
import { createSearchEngine } from '../../src/search/index.js';
import type { OpenedStorage } from '../../src/storage/opened-storage.js';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.js';
import { createKey } from '../../src/core/accounts/create-key.js';
import type { Ports } from '../../src/ports/ports.js';
import { openTemporary } from './temporary-storage.js';
import { readMailbox, type MailboxMessage } from '../../src/core/applications/letters/read-mailbox.js';

/** A Tuesday of the school year 2026/27, whose weeks of seconde are 2027-W24 and 2027-W25. */
export const NOW = new Date('2026-11-24T10:00:00Z');

export const URL_OF_SERVICE = 'http://stages.test';

/** The page that publishable keys of the tests are for. */
export const SITE = 'https://www.ateliers-verdon.example';

/** A key that was just made. */
export interface TestKey {
  id: string;
  secret: string;
}

/** The whole service, in this process, on a database of its own. */
export interface TestService {
  ports: Ports;
  /** One request, as any program could send it; `path` begins with a slash. */
  request(path: string, init?: RequestInit): Promise<Response>;
  client(key?: string): Client;
  createKey(kind: KeyKind, mode: Mode, publisher?: string): Promise<TestKey>;
  /** What is written to a person, newest first. */
  mailTo(email: string): Promise<MailboxMessage[]>;
  /** What was written to a person last, looked for where it is: to write all letters again takes long. */
  newestMailTo(email: string): Promise<MailboxMessage | undefined>;
  /** Moves the clock. */
  travelTo(moment: Date): void;
  /** Every line logged. */
  logs: string[];
  close(): Promise<void>;
}

/** Bits of a puzzle in the tests: they solve many. */
export const TEST_BITS = 2;

type Options = Partial<Pick<AppOptions, 'demo' | 'widget' | 'hasMailbox'>> & {
  /** Path of the database; a temporary one unless told. */
  file?: string;
  /** A storage that is open, which other services may share; its key is that of the hashes. */
  opened?: OpenedStorage;
};

const places = openPlaces();

export async function openTestService(
  { file, opened, ...options }: Options = {},
  change: (ports: Ports) => Ports = (ports) => ports,
): Promise<TestService> {
  const logs: string[] = [];
  const { storage, source } =
    opened ??
    (file === undefined
      ? await openTemporary()
      : await openSqlite({ file, sealKey: new Uint8Array(randomBytes(32)) }));
  let now = NOW;
  const engine = createSearchEngine({ source, now: () => now, warn: (message) => void logs.push(message) });
  await engine.start();
  const logger = createLogger('info', { write: (line: string) => void logs.push(line) });
  const ports = change({
    storage,
    search: engine.search,
    places: await places,
    rateLimiter: createRateLimiter(TEST_BITS),
    events: createSecurityEvents(logger, () => now),
    keyUses: createKeyUses(),
    troubles: createTroubles(() => now),
    operator: {},
    passkeyChecks: createPasskeyChecks(URL_OF_SERVICE),
    reviews: 'first',
    secret: opened?.secret ?? new Uint8Array(randomBytes(32)),
    publicUrl: URL_OF_SERVICE,
    now: () => now,
  });
  const app = createApp(ports, {
    version: '0.0.0',
    logger,
    widget: new Map(),
    hasMailbox: true,
    demo: [],
    ...options,
  });
  const send = async (request: Request): Promise<Response> => app.fetch(request);
  return {
    ports,
    logs,
    request: (path, init) => send(new Request(URL_OF_SERVICE + path, init)),
    client: (key) =>
      createClient({
        baseUrl: URL_OF_SERVICE,
        ...(key !== undefined && { key }),
        fetch: (input, init) => send(new Request(input, init)),
      }),
    async createKey(kind, mode, publisher = 'Ateliers Verdon') {
      const origins = kind === 'publishable' ? [SITE] : [];
      // Offers of the tests bear the names that suit them.
      const facts = { isIntermediary: true };
      const { key, secret } = await createKey(ports, { publisher, kind, mode, origins, facts });
      return { id: key.id, secret };
    },
    async mailTo(email) {
      return (await readMailbox(ports, 1000)).filter(({ to }) => to === email);
    },
    async newestMailTo(email) {
      const among = async (newest: number): Promise<MailboxMessage | undefined> =>
        (await readMailbox(ports, newest)).find(({ to }) => to === email);
      return (await among(8)) ?? among(1000);
    },
    travelTo(moment) {
      now = moment;
    },
    async close() {
      await engine.stop();
      await storage.close();
    },
  };
}
