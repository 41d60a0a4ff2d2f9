import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient, type Client } from '@1eleve1stage/sdk';
import { inject } from 'vitest';
import { PATIENCE } from '../scripts/patience.mjs';
import { closeServer, openServer } from './local-server.js';

const BINARY = fileURLToPath(new URL('../packages/server/dist/main.js', import.meta.url));
const run = promisify(execFile);

/** A start imports the country’s schools where their files lie beside the checkout: one test is about that. */
export const WITHOUT_SCHOOLS = { STAGES_DATA: path.join(tmpdir(), 'no-open-data') };

declare module 'vitest' {
  interface ProvidedContext {
    /** What a first start leaves, which takes seconds: files begin with a copy. */
    prepared: { dataDir: string; secretKey: string };
  }
}

/** A message as the outbox shows it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  createdAt: string;
}

/** The built service, as `npm start` starts it, on a port and in a folder of its own. */
export class Service {
  readonly url: string;
  readonly dataDir: string;
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;

  private constructor(url: string, dataDir: string, environment: NodeJS.ProcessEnv) {
    this.url = url;
    this.dataDir = dataDir;
    this.#environment = environment;
  }

  /** On an empty folder. */
  static async empty(more: NodeJS.ProcessEnv = {}): Promise<Service> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'stages-e2e-'));
    const port = await freePort();
    return new Service(`http://localhost:${port}`, dataDir, {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...more,
    });
  }

  /** On what a first start left. */
  static async prepared(): Promise<Service> {
    const service = await Service.empty(WITHOUT_SCHOOLS);
    await cp(inject('prepared').dataDir, service.dataDir, { recursive: true });
    return service;
  }

  /** On an empty database of PostgreSQL, to which what a first start left is moved. */
  static async moved(databaseUrl: string): Promise<Service> {
    const { dataDir } = inject('prepared');
    const service = await Service.empty({
      ...WITHOUT_SCHOOLS,
      DATABASE_URL: databaseUrl,
      SECRET_KEY_FILE: path.join(dataDir, 'secret.key'),
    });
    await service.stages('copy', '--from', `sqlite:${dataDir}`, '--to', 'settings');
    return service;
  }

  /** Runs a command of the service's command line; what it prints. */
  async stages(...args: string[]): Promise<{ stdout: string; stderr: string }> {
    return run(process.execPath, [BINARY, ...args], { env: this.#environment, maxBuffer: 1 << 26 });
  }

  /** A new key of the publisher whose offers the tests are about. */
  async createKey(kind: 'publishable' | 'secret', ...more: string[]): Promise<string> {
    const asked = ['--publisher', 'Soudures du Bocage', '--kind', kind, '--mode', 'live', '--json', ...more];
    const { stdout } = await this.stages('keys', 'create', ...asked);
    return (JSON.parse(stdout) as { key: string }).key;
  }

  /** As the publisher whose offers the tests are about. */
  client(): Client {
    return createClient({ baseUrl: this.url, key: inject('prepared').secretKey });
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [BINARY, 'start'], { env: this.#environment, stdio: 'inherit' });
    this.#child = child;
    // It outlives no test, whatever fails: what it holds open would keep the suite from its end.
    process.once('exit', () => child.kill('SIGKILL'));
    await untilFound('The service did not start.', async () => {
      if (child.exitCode !== null) throw new Error('The service stopped while it started.');
      // Ready, not only listening: a search is refused until the index is made.
      const ready = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      return ready?.ok;
    });
  }

  /** The code it ended with. */
  async stop(): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  }

  async remove(): Promise<void> {
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** The newest message to an address whose subject matches, once it is there. */
  async mail(to: string, subject: RegExp): Promise<Mail> {
    return untilFound(`No mail to ${to} about ${subject.source}.`, async () => {
      const answer = await fetch(`${this.url}/dev/mailbox`, { headers: { accept: 'application/json' } });
      const { messages } = (await answer.json()) as { messages: Mail[] };
      return messages.find((message) => message.to.includes(to) && subject.test(message.subject));
    });
  }
}

/** What is looked for, once it is there. */
async function untilFound<Found>(
  otherwise: string,
  find: () => Promise<Found | undefined>,
): Promise<NonNullable<Found>> {
  for (const end = Date.now() + PATIENCE.step; Date.now() < end; await wait(100)) {
    const found = await find();
    if (found) return found;
  }
  throw new Error(otherwise);
}

/** The one link of a kind in a message, token included. */
export function linkIn(mail: Mail, kind: 'verify' | 'answer' | 'confirm' | 'withdraw'): string {
  const found = new RegExp(`https?://\\S+/mail/${kind}(\\?lang=en)?#[\\w-]+`).exec(mail.text);
  if (!found) throw new Error(`No ${kind} link in "${mail.subject}".`);
  return found[0];
}

async function freePort(): Promise<number> {
  const { server, port } = await openServer();
  await closeServer(server);
  return port;
}
