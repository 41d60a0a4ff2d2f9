import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { MailTls } from '../mail/transport.js';
import { METRICS_SETTINGS, PORT_SETTING, toMetrics, type MetricsConfig } from './metrics-settings.js';
import { OPERATOR_SETTINGS, toOperator } from './operator-settings.js';
import { REVIEW_POLICIES, type Operator, type ReviewPolicy } from '../ports/index.js';
import { isLoopback } from '../core/base/loopback.js';
import { DATABASE_SETTINGS, toDatabase, type DatabaseConfig } from './database-settings.js';
import { readSettingFile } from './setting-file.js';
import { readKeys, type RootKeys } from '../storage/root-key.js';
import { PACKAGE_FOLDER } from '../package-folder.js';

/** The environment, read once at start; the same for the service and its command line. */
export interface Config {
  /** TCP port the service listens on. */
  readonly port: number;
  /** Address the service listens on. */
  readonly host: string;
  /** Folder of the database and of what the service writes for itself. */
  readonly dataDir: string;
  /** Folder of the vault, which keeps the keys of applications; `dataDir` when absent. */
  readonly keysDir?: string;
  /** The PostgreSQL that keeps all, of any number of services; without one, it is a file in `dataDir`. */
  readonly database?: DatabaseConfig;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Mail server; without one, letters stay in the outbox. */
  readonly smtpUrl?: string;
  /** Whether letters and the password may go there in clear. */
  readonly smtpTls: MailTls;
  /** True where letters that go nowhere may be read on a page: without a mail server, on one's own machine. */
  readonly showsMailbox: boolean;
  /** Sender of the mails. */
  readonly mailFrom: string;
  /** Roots that every key of the service is derived from, newest first; without them, they are kept in `dataDir`. */
  readonly secretKeys?: RootKeys;
  /** File they were read from. */
  readonly secretKeyFile?: string;
  /** File the address of the mail server was read from. */
  readonly smtpUrlFile?: string;
  /** How many proxies stand before the service and add to `X-Forwarded-For`. */
  readonly proxyHops: number;
  /** How long a service that is told to stop goes on answering, while it says that it is not ready. */
  readonly stopDelaySeconds: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** File that security events are added to; without one, they are among the lines of the log. */
  readonly securityLog?: string;
  /** Who may ask for figures of the service; nobody when absent. */
  readonly metrics?: MetricsConfig;
  /** Who runs the service, as far as it is told. */
  readonly operator: Operator;
  /** When offers wait for a moderator; until their organisation was approved unless told. */
  readonly reviews: ReviewPolicy;
  /** Folder of open data that the demonstration imports schools from, if it is there; one beside the checkout unless told. */
  readonly stagesData: string;
}

/** A setting of the environment that cannot be used; the message names each of them. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One variable of the environment. */
export interface Setting {
  schema: z.ZodMiniType<unknown, string>;
  /** Completes “expected …”. */
  expected: string;
  /** Its value is never shown, and may be in a file: `SMTP_URL_FILE` holds what `SMTP_URL` would be. */
  isSecret?: true;
}

const text = z.string().check(z.minLength(1));

/** A setting that is absent or empty is left out, so that defaults are in `readConfig` alone. */
const SETTINGS = {
  PORT: PORT_SETTING,
  HOST: {
    schema: z.string().check(z.regex(/^[\w.:-]+$/)),
    expected: 'a host name or an IP address, like 0.0.0.0',
  },
  DATA_DIR: { schema: text, expected: 'the path of a folder' },
  KEYS_DIR: { schema: text, expected: 'the path of a folder' },
  ...DATABASE_SETTINGS,
  PUBLIC_URL: {
    schema: z.pipe(
      z.string().check(z.refine(isPublicUrl)),
      z.transform((url) => new URL(url).href.replace(/(?<!\/)\/+$/, '')),
    ),
    expected:
      'an https address without query or fragment, like https://stages.example.fr, or an http one of this machine, like http://localhost:8080',
  },
  SMTP_URL: {
    schema: z.string().check(z.refine(isSmtpUrl)),
    expected: 'an address like smtp://user:password@mail.example.fr:587, and nothing after the port',
    isSecret: true,
  },
  SMTP_TLS: {
    schema: z.enum(['required', 'never']),
    expected: '`required`, or `never` to send letters and the password in clear',
  },
  MAILBOX: { schema: z.literal('show'), expected: '`show`, or nothing' },
  MAIL_FROM: {
    schema: z.string().check(z.regex(/^[^\r\n@]*[^\s@]@[^\s@]+$/)),
    expected: 'an e-mail address, like "Stages <stages@example.fr>"',
  },
  SECRET_KEY: {
    schema: z.pipe(
      z.string().check(z.refine((encoded) => readKeys(encoded) !== undefined)),
      z.transform(readKeys),
    ),
    expected:
      '32 bytes in base64, as `openssl rand -base64 32` gives; several, newest first, while the key is changed',
    isSecret: true,
  },
  PROXY_HOPS: {
    schema: z.pipe(z.string().check(z.regex(/^[0-9]$/)), z.transform(Number)),
    expected: 'the number of proxies before the service, 0 to 9',
  },
  STOP_DELAY_SECONDS: {
    schema: z.pipe(
      z.string().check(z.regex(/^\d{1,3}$/)),
      z.pipe(z.transform(Number), z.int().check(z.lte(300))),
    ),
    expected: 'a whole number from 0 to 300',
  },
  LOG_LEVEL: { schema: z.enum(LOG_LEVELS), expected: `one of ${LOG_LEVELS.join(', ')}` },
  SECURITY_LOG: { schema: text, expected: 'the path of a file' },
  ...METRICS_SETTINGS,
  REVIEW: { schema: z.enum(REVIEW_POLICIES), expected: `one of ${REVIEW_POLICIES.join(', ')}` },
  STAGES_DATA: { schema: text, expected: 'the path of a folder' },
  ...OPERATOR_SETTINGS,
} as const satisfies Record<string, Setting>;

type Settings = { [Name in keyof typeof SETTINGS]?: z.output<(typeof SETTINGS)[Name]['schema']> };

/**
 * Reads the settings, with their defaults.
 *
 * @throws ConfigError that names every wrong variable, what was read and what is expected
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const settings = readSettings(environment);
  const port = settings.PORT ?? 8080;
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${port}`;
  const proxyHops = settings.PROXY_HOPS ?? 0;
  const database = toDatabase(settings, environment);
  if (database && !settings.SECRET_KEY) throw new ConfigError(KEY_OF_SEVERAL);
  const metrics = toMetrics(settings);
  if (metrics?.port === port) throw new ConfigError(PORT_OF_TWO);
  return Object.freeze({
    port,
    host: settings.HOST ?? '127.0.0.1',
    dataDir: settings.DATA_DIR ?? './data',
    publicUrl,
    showsMailbox: settings.MAILBOX === 'show',
    mailFrom: settings.MAIL_FROM ?? `1 élève, 1 stage <ne-pas-repondre@${new URL(publicUrl).hostname}>`,
    proxyHops,
    // Without a proxy, nobody asks whether the service is ready.
    stopDelaySeconds: settings.STOP_DELAY_SECONDS ?? (proxyHops > 0 ? 5 : 0),
    logLevel: settings.LOG_LEVEL ?? 'info',
    reviews: settings.REVIEW ?? 'first',
    stagesData: settings.STAGES_DATA ?? fileURLToPath(new URL('../../../shared/data', PACKAGE_FOLDER)),
    ...(settings.KEYS_DIR && { keysDir: settings.KEYS_DIR }),
    ...(database && { database }),
    ...(settings.SMTP_URL && { smtpUrl: settings.SMTP_URL }),
    smtpTls: settings.SMTP_TLS ?? tlsFor(settings.SMTP_URL),
    operator: toOperator(settings),
    ...(settings.SECRET_KEY && { secretKeys: settings.SECRET_KEY }),
    ...(environment['SECRET_KEY_FILE'] && { secretKeyFile: environment['SECRET_KEY_FILE'] }),
    ...(environment['SMTP_URL_FILE'] && { smtpUrlFile: environment['SMTP_URL_FILE'] }),
    ...(metrics && { metrics }),
    ...(settings.SECURITY_LOG && { securityLog: settings.SECURITY_LOG }),
  });
}

/** A key that is drawn beside the data would be another on each machine. */
const KEY_OF_SEVERAL =
  'SECRET_KEY: not set, expected the one that all services of DATABASE_URL have: 32 bytes in base64, as `openssl rand -base64 32` gives.';

const PORT_OF_TWO = 'METRICS_PORT: read the port of the service, expected another.';

function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, { schema, expected, isSecret = false }] of Object.entries<Setting>(SETTINGS)) {
    const { read, refusal } = isSecret ? readSettingFile(environment, name) : { read: environment[name] };
    if (refusal !== undefined) wrong.push(refusal);
    if (!read) continue;
    const parsed = schema.safeParse(read);
    if (parsed.success) settings[name] = parsed.data;
    else wrong.push(`${name}: read ${isSecret ? '(hidden)' : JSON.stringify(read)}, expected ${expected}.`);
  }
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  // Each value comes out of the schema of its name.
  return settings;
}

function hasProtocol(text: string, ...protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** True for no more than a server: what follows could be settings of the mail library, such as to skip certificates. */
function isSmtpUrl(text: string): boolean {
  if (!hasProtocol(text, 'smtp:', 'smtps:')) return false;
  const { hostname, pathname, search, hash } = new URL(text);
  return hostname !== '' && pathname.length <= 1 && !search && !hash;
}

/** Nobody listens between us and this machine. */
function tlsFor(smtpUrl: string | undefined): MailTls {
  return smtpUrl !== undefined && isLoopback(new URL(smtpUrl).hostname) ? 'offered' : 'required';
}

function isPublicUrl(text: string): boolean {
  if (!hasProtocol(text, 'http:', 'https:')) return false;
  const url = new URL(text);
  // Mailed links and what pupils type would be read on the way.
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return false;
  return !url.username && !url.password && !url.search && !url.hash;
}
