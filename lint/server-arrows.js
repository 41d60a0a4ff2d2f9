import { CLIENT, CONTRACT, RULES, WORDS } from './doors-of-the-sdk.js';

/** @typedef {import('./arrows.js').Arrow} Arrow */

const SRC = 'packages/server/src';
/** What is not ours. */
const PACKAGE = /^(?!packages\/|@1eleve1stage\/)/;
/** Where this package's own files lie. */
const OWN_FILES = `${SRC}/package-folder.ts`;
const ADAPTERS = ['storage', 'search', 'passkeys', 'places', 'rate-limit', 'metrics'].map(
  (name) => `${SRC}/${name}`,
);
/** The files of a door that turn requests into calls, and what is called into an answer. */
const ROUTES = /^packages\/server\/src\/doors\/(http\/|.*-routes\.ts$)/;
/** Pure files: those of a feature lie in its `rules/`, and what search knows of words in its `vocabulary/`. */
const PURE = /^packages\/server\/src\/core\/(words\/|[a-z]+\/rules\/|search\/vocabulary\/)/;

/**
 * Who may import whom within the service.
 *
 * @type {Arrow[]}
 */
export const server = [
  {
    name: 'the service does not call itself',
    from: [SRC],
    never: [CLIENT],
    instead: `Import the contract from ${CONTRACT}; the client is for tests.`,
  },
  {
    name: 'SQL lives in storage',
    from: [SRC],
    except: [`${SRC}/storage`],
    never: ['drizzle-orm', 'drizzle-kit', 'better-sqlite3', 'pg'],
    instead: 'Ask a port of src/ports, and write the query in src/storage behind it.',
  },
  {
    name: 'one way to drizzle',
    from: [`${SRC}/storage`],
    except: ['', 'sqlite/', 'postgres/'].map((engine) => `${SRC}/storage/${engine}drizzle.ts`),
    never: ['drizzle-orm'],
    typesAllowed: true,
    instead: 'Import it from ./drizzle.js, which reads the build that starts a second sooner.',
  },
  ...['postgres', 'sqlite'].map((engine) => ({
    name: `${engine} knows no other engine`,
    from: [`${SRC}/storage/${engine}`],
    never: [`${SRC}/storage/${engine === 'sqlite' ? 'postgres' : 'sqlite'}`],
    instead: 'Write what both need in src/storage, once.',
  })),
  {
    name: 'Hono lives in routes',
    from: [SRC],
    except: [ROUTES, `${SRC}/app.ts`],
    never: ['hono', '@hono'],
    instead:
      'Return plain values here, and turn them into a response in a file of the door named …-routes.ts.',
  },
  {
    name: 'mail is sent in mail',
    from: [SRC],
    except: [`${SRC}/mail`],
    never: ['nodemailer'],
    instead: 'Write the message to the outbox; the worker of src/mail sends it.',
  },
  {
    name: 'devices are checked in passkeys',
    from: [SRC],
    except: [`${SRC}/passkeys`],
    never: ['@simplewebauthn'],
    instead: 'Ask the port src/ports/passkey-checks.ts.',
  },
  {
    name: 'figures are counted in metrics',
    from: [SRC],
    except: [`${SRC}/metrics`],
    never: ['prom-client'],
    instead: 'Count what a port or a door tells in src/metrics.',
  },
  {
    name: 'ports know the contract only',
    from: [`${SRC}/ports`],
    only: [`${SRC}/ports`, CONTRACT, RULES],
    instead: 'A port is a promise, not code: describe what is needed with types of the contract.',
  },
  {
    name: 'rules are pure',
    from: [PURE],
    only: [PURE, `${SRC}/core/base`, `${SRC}/ports`, CONTRACT, RULES, 'node:crypto'],
    instead: 'A rule computes from its arguments: pass what it needs, or make it a use case, beside rules/.',
  },
  {
    name: 'the core reaches ports alone',
    from: [`${SRC}/core`],
    only: [`${SRC}/core`, `${SRC}/ports`, CONTRACT, RULES, 'node:crypto'],
    instead: 'The core is functions of (ports, input): ask a port, and let compose provide it.',
  },
  ...features(),
  ...doors(),
  {
    name: 'doors translate',
    from: [`${SRC}/doors`],
    only: [`${SRC}/doors`, `${SRC}/core`, `${SRC}/ports`, OWN_FILES, CONTRACT, RULES, WORDS, PACKAGE],
    instead: 'A door translates: call a use case, or a port where the use case would only forward.',
  },
  {
    name: 'adapters know nobody above them',
    from: ADAPTERS,
    only: [...ADAPTERS, ...[PURE, `${SRC}/core/base`, `${SRC}/ports`, CONTRACT, RULES], OWN_FILES, PACKAGE],
    instead: 'An adapter fulfils a port; it may use pure rules, and knows no use case and no door.',
  },
];

/**
 * What features of the core know of each other, beside the pure rules of all: the order of a life, from who publishes
 * to what is told about it.
 *
 * @returns {Arrow[]}
 */
function features() {
  const KNOWS = {
    base: [],
    accounts: [],
    mail: [],
    members: ['accounts', 'mail'],
    search: ['accounts'],
    offers: ['accounts', 'mail'],
    proof: ['offers'],
    applications: ['accounts', 'mail', 'offers', 'proof', 'search'],
    moderation: ['accounts', 'applications', 'mail', 'offers', 'proof'],
    candidates: ['applications', 'members', 'offers'],
    organisations: ['accounts', 'mail', 'members', 'offers'],
  };
  return Object.entries(KNOWS).map(([feature, known]) => ({
    name: `${feature} knows ${known.join(', ') || 'no other feature'}`,
    from: [`${SRC}/core/${feature}`],
    never: Object.keys(KNOWS)
      .filter((other) => ![feature, 'base', ...known].includes(other))
      .map((other) => new RegExp(`^${SRC}/core/${other}/(?!rules/)`)),
    instead:
      'Features know each other one way: pass the value, or move what both need to the one that is known.',
  }));
}

/** @returns {Arrow[]} */
function doors() {
  const DOORS = ['api', 'embed', 'home', 'mailed', 'pages', 'publisher', 'pupil', 'watch'];
  return DOORS.map((door) => ({
    name: `the door ${door} opens on no other`,
    from: [`${SRC}/doors/${door}`],
    never: DOORS.filter((other) => other !== door && other !== 'pages').map(
      (other) => `${SRC}/doors/${other}`,
    ),
    instead: 'Doors share what lies in doors/http and doors/pages, and know nothing of each other.',
  }));
}
