import { CLIENT, CONTRACT } from './doors-of-the-sdk.js';
import { server } from './server-arrows.js';

/**
 * Who may import whom. A target is a folder or file of this repository, a package (with all its
 * entries), a scheme such as `node:`, or a regular expression.
 *
 * @typedef {object} Arrow
 * @property {string} name
 * @property {(string | RegExp)[]} from files and folders it holds for
 * @property {(string | RegExp)[]} [except] files and folders within, that it leaves alone
 * @property {(string | RegExp)[]} [only] what these may import, and nothing else
 * @property {(string | RegExp)[]} [never] what these may not import
 * @property {boolean} [typesAllowed] true when `import type` is free
 * @property {string} instead what to do, told to whoever breaks it
 */

const CONTRACT_FOLDER = 'packages/sdk/src/contract';

/** @type {Arrow[]} */
const sdk = [
  {
    name: 'the rules stand alone',
    from: ['packages/sdk/src/rules'],
    only: ['packages/sdk/src/rules'],
    typesAllowed: true,
    instead: 'Rules are pure and import nothing, so that a browser pays only for what it uses.',
  },
  {
    name: 'words stand on the rules',
    from: ['packages/sdk/src/words'],
    only: ['packages/sdk/src/words', 'packages/sdk/src/rules'],
    instead: 'A phrase is made of what it is told, and of rules: leave shapes and calls to who says it.',
  },
  {
    name: 'the contract stands on the rules',
    from: [CONTRACT_FOLDER],
    only: [CONTRACT_FOLDER, 'packages/sdk/src/rules', 'zod/mini'],
    instead: 'The contract imports rules and zod/mini: move what needs more to the SDK or the service.',
  },
  {
    name: 'the contract’s base knows no noun',
    from: ['base', 'problems', 'fields'].map((folder) => `${CONTRACT_FOLDER}/${folder}`),
    never: [/^packages\/sdk\/src\/contract\/(?!(base|problems|fields)\/)/],
    instead: 'Nouns stand on base, problems and fields: move what is a noun’s to its folder.',
  },
  {
    name: 'routes carry no schema',
    from: [`${CONTRACT_FOLDER}/routes.ts`],
    only: [`${CONTRACT_FOLDER}/routes.ts`],
    typesAllowed: true,
    instead: 'A browser loads routes: shapes and problems are for the endpoints.ts of each noun.',
  },
  {
    name: 'the client needs no schema',
    from: ['packages/sdk/src'],
    except: [CONTRACT_FOLDER],
    never: [/^packages\/sdk\/src\/contract\/(?!routes\.ts$)/, 'zod'],
    typesAllowed: true,
    instead: 'A browser must not load zod: use `import type`, or the facts of contract/routes.ts.',
  },
  {
    name: 'the SDK stands on ky',
    from: ['packages/sdk/src'],
    except: [CONTRACT_FOLDER, 'packages/sdk/src/rules', 'packages/sdk/src/words'],
    only: ['packages/sdk/src', 'ky'],
    instead: 'The SDK runs in browsers and on the edge: use what the platform gives (fetch, URL, crypto).',
  },
  {
    name: 'ky in one file',
    from: ['packages/sdk/src'],
    except: ['packages/sdk/src/core/ky-exchange.ts'],
    never: ['ky'],
    instead: 'Take an Exchange (core/exchange.ts): ky stays in one file and out of public types.',
  },
];

/** @type {Arrow[]} */
const widget = [
  {
    name: 'the element carries no service',
    from: ['packages/widget/src'],
    never: ['hono', '@hono', 'drizzle-orm', 'better-sqlite3', 'nodemailer', 'pino', 'ky', 'zod', 'node:'],
    instead: 'The element stands on the SDK and lit: every kilobyte counts on a phone.',
  },
  {
    name: 'the element loads no schema',
    from: ['packages/widget/src'],
    never: [CONTRACT],
    typesAllowed: true,
    instead:
      'The contract carries zod: use `import type` here, and @1eleve1stage/sdk/rules for checks and lists.',
  },
  {
    name: 'the client is opened in one place',
    from: ['packages/widget/src'],
    except: ['packages/widget/src/service/open-client.ts'],
    never: [CLIENT],
    typesAllowed: true,
    instead: 'open-client.ts opens the SDK’s small client: take a StageClient, and `import type` for shapes.',
  },
  {
    name: 'no class registers itself',
    from: ['packages/widget/src'],
    never: ['lit/decorators/custom-element.js'],
    instead: 'Export the class; define.ts registers it, and skips a tag already taken.',
  },
  {
    name: 'state and view are pure',
    from: ['packages/widget/src/state', 'packages/widget/src/view'],
    never: ['lit', '@lit', /^packages\/widget\/src\/(?!state\/|view\/|words\/)/, CLIENT],
    typesAllowed: true,
    instead: 'State steps and views are plain functions: leave lit, elements and the client to those above.',
  },
  {
    name: 'what is drawn knows no element',
    from: ['kit', 'offer', 'screen', 'search', 'service'].map((folder) => `packages/widget/src/${folder}`),
    except: ['packages/widget/src/search/search-controller.ts'],
    never: ['packages/widget/src/elements', 'packages/widget/src/search/search-controller.ts'],
    instead:
      'Describe what you need of the element in view/screen-view.ts or screen-acts.ts: it is above, and gives it.',
  },
  {
    name: 'the kit knows nothing of internships',
    from: ['packages/widget/src/kit'],
    never: [/^packages\/widget\/src\/(?!kit\/)/],
    typesAllowed: true,
    instead: 'Take what it is about as an argument, or lay the file into the folder of its subject.',
  },
  {
    name: 'what follows the form knows no controller',
    from: ['packages/widget/src/apply/sending'],
    never: [
      'packages/widget/src/apply/application-controller.ts',
      'packages/widget/src/apply/stage-application.ts',
    ],
    instead:
      'Take an OngoingApplication (apply/ongoing-application.ts): the controller loads you, and is one.',
  },
];

/** @type {Arrow[]} */
const everybody = [
  {
    name: 'zod is mini',
    from: ['packages', 'examples', 'e2e'],
    never: [/^zod$/, /^zod\/(?!mini$)/],
    typesAllowed: true,
    instead: "Import * as z from 'zod/mini': the whole of zod is 20 KiB and trips a strict CSP.",
  },
  {
    name: 'nobody imports the service',
    from: ['packages/sdk', 'packages/widget', 'examples'],
    never: ['@1eleve1stage/server', 'packages/server'],
    instead: 'Talk to the service over HTTP, through the SDK.',
  },
  {
    name: 'the SDK knows no element',
    from: ['packages/sdk'],
    never: ['@1eleve1stage/widget', 'packages/widget'],
    instead: 'The element stands on the SDK, not the other way round.',
  },
  {
    name: 'one door per package',
    from: ['packages/server', 'packages/widget', 'examples'],
    never: ['packages/sdk'],
    instead: 'Import @1eleve1stage/sdk by its name: what its index.ts does not export is private.',
  },
  {
    name: 'examples are what others would write',
    from: ['examples'],
    only: ['examples', '@1eleve1stage/sdk', '@1eleve1stage/widget', 'node:'],
    instead: 'An example shows the SDK or the element alone.',
  },
];

export const arrows = [...sdk, ...server, ...widget, ...everybody];
