import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { arrows } from './arrows.js';
import { fences } from './fences.js';
import { layers } from './layers.js';

const SDK = 'packages/sdk/src';
const SERVER = 'packages/server/src';
const WIDGET = 'packages/widget/src';

/** Name of the arrow or fence, a file it holds for, code that breaks it, code beside it that does not. */
const BREACHES = [
  ['the rules stand alone', `${SDK}/rules/weeks.ts`, `import '../contract/weeks.js'`, `import './grades.js'`],
  [
    'words stand on the rules',
    `${SDK}/words/fr/offer.ts`,
    `import '../../contract/index.js'`,
    `import '../../rules/index.js'`,
  ],
  [
    'the contract stands on the rules',
    `${SDK}/contract/offers/shapes/offer.ts`,
    `import 'ky'`,
    `import 'zod/mini'`,
  ],
  [
    'the contract’s base knows no noun',
    `${SDK}/contract/base/ids.ts`,
    `import type { Offer } from '../offers/shapes/offer.js'`,
    `import type { ProblemCode } from '../problems/problems.js'`,
  ],
  [
    'routes carry no schema',
    `${SDK}/contract/routes.ts`,
    `import { Offer } from './offers/shapes/offer.js'`,
    `import type { Routes } from './base/route.js'`,
  ],
  [
    'the client needs no schema',
    `${SDK}/client.ts`,
    `import './contract/offers/shapes/offer.js'`,
    `import './contract/routes.js'`,
  ],
  ['the SDK stands on ky', `${SDK}/client.ts`, `import 'node:crypto'`, `import './core/call.js'`],
  ['ky in one file', `${SDK}/client.ts`, `import 'ky'`, `import './core/exchange.js'`],
  [
    'the service does not call itself',
    `${SERVER}/doors/api/mount.ts`,
    `import { createClient } from '@1eleve1stage/sdk'`,
    `import { routes } from '@1eleve1stage/sdk/contract'`,
  ],
  ...['postgres', 'sqlite'].map((engine) => [
    `${engine} knows no other engine`,
    `${SERVER}/storage/${engine}/offers.ts`,
    `import '../${engine === 'sqlite' ? 'postgres' : 'sqlite'}/offers.js'`,
    `import '../seal.js'`,
  ]),
  [
    'SQL lives in storage',
    `${SERVER}/commands/a.ts`,
    `import 'drizzle-orm/sqlite-core'`,
    `import '../ports/a.js'`,
  ],
  [
    'one way to drizzle',
    `${SERVER}/storage/sqlite/a.ts`,
    `import { eq } from 'drizzle-orm'`,
    `import { eq } from './drizzle.js'`,
  ],
  [
    'Hono lives in routes',
    `${SERVER}/doors/pupil/offer-page.ts`,
    `import 'hono/html'`,
    `import '../pages/layout.js'`,
  ],
  ['figures are counted in metrics', `${SERVER}/jobs/a.ts`, `import 'prom-client'`, `import '../a.js'`],
  ['devices are checked in passkeys', `${SERVER}/a.ts`, `import '@simplewebauthn/server'`, `import './b.js'`],
  ['mail is sent in mail', `${SERVER}/jobs/a.ts`, `import 'nodemailer'`, `import '../mail/worker.js'`],
  [
    'ports know the contract only',
    `${SERVER}/ports/a.ts`,
    `import '../core/base/refusal.js'`,
    `import './accounts.js'`,
  ],
  [
    'rules are pure',
    `${SERVER}/core/offers/rules/a.ts`,
    `import '../publish-offer.js'`,
    `import '../../words/french-dates.js'`,
  ],
  [
    'the core reaches ports alone',
    `${SERVER}/core/offers/a.ts`,
    `import '../../storage/sqlite/open-sqlite.js'`,
    `import '../base/refusal.js'`,
  ],
  ...[
    ['base knows no other feature', 'base', 'offers/show-offer', 'offers/rules/offer-state'],
    ['accounts knows no other feature', 'accounts', 'offers/show-offer', 'offers/rules/offer-state'],
    ['mail knows no other feature', 'mail', 'applications/acts/act', 'applications/rules/deadlines'],
    ['search knows accounts', 'search', 'offers/find-online', 'accounts/find-scope'],
    ['members knows accounts, mail', 'members', 'offers/find-online', 'accounts/find-scope'],
    ['candidates knows applications, members, offers', 'candidates', 'moderation/a', 'offers/a'],
    ['organisations knows accounts, mail, members, offers', 'organisations', 'moderation/a', 'offers/a'],
    ['offers knows accounts, mail', 'offers', 'applications/acts/act', 'mail/reachable'],
    ['proof knows offers', 'proof', 'applications/submit-application', 'offers/find-online'],
    [
      'applications knows accounts, mail, offers, proof, search',
      'applications',
      'moderation/hide-offer',
      'offers/find-online',
    ],
    [
      'moderation knows accounts, applications, mail, offers, proof',
      'moderation',
      'search/search-offers',
      'applications/acts/act',
    ],
  ].map(([name, feature, breach, allowed]) => [
    name,
    `${SERVER}/core/${feature}/a.ts`,
    `import '../${breach}.js'`,
    `import '../${allowed}.js'`,
  ]),
  ...['api', 'embed', 'home', 'mailed', 'pages', 'publisher', 'pupil', 'watch'].map((door, index, all) => [
    `the door ${door} opens on no other`,
    `${SERVER}/doors/${door}/a.ts`,
    `import '../${all[index === 0 ? 1 : 0]}/a.js'`,
    `import '../pages/html.js'`,
  ]),
  [
    'doors translate',
    `${SERVER}/doors/pupil/a.ts`,
    `import('../../storage/sqlite/open-sqlite.js')`,
    `import '../../core/offers/show-offer.js'`,
  ],
  [
    'adapters know nobody above them',
    `${SERVER}/storage/a.ts`,
    `import '../core/offers/show-offer.js'`,
    `import '../ports/a.js'`,
  ],
  ['the element carries no service', `${WIDGET}/elements/a.ts`, `import 'ky'`, `import 'lit'`],
  [
    'the element loads no schema',
    `${WIDGET}/elements/a.ts`,
    `import { Offer } from '@1eleve1stage/sdk/contract'`,
    `import type { Offer } from '@1eleve1stage/sdk/contract'`,
  ],
  [
    'the client is opened in one place',
    `${WIDGET}/elements/a.ts`,
    `import { createClient } from '@1eleve1stage/sdk'`,
    `import type { StageClient } from '@1eleve1stage/sdk'`,
  ],
  [
    'no class registers itself',
    `${WIDGET}/elements/a.ts`,
    `import 'lit/decorators/custom-element.js'`,
    `import 'lit/decorators/property.js'`,
  ],
  [
    'state and view are pure',
    `${WIDGET}/view/a.ts`,
    `import { html } from 'lit'`,
    `import '../words/language.js'`,
  ],
  ['zod is mini', `${SERVER}/config.ts`, `import { z } from 'zod'`, `import * as z from 'zod/mini'`],
  [
    'what is drawn knows no element',
    `${WIDGET}/offer/a.ts`,
    `import type { Parts } from '../elements/parts.js'`,
    `import type { ScreenParts } from '../view/screen-view.js'`,
  ],
  [
    'the kit knows nothing of internships',
    `${WIDGET}/kit/a.ts`,
    `import { toFailure } from '../service/failure.js'`,
    `import { LatestTask } from './latest-task.js'`,
  ],
  [
    'what follows the form knows no controller',
    `${WIDGET}/apply/sending/a.ts`,
    `import type { ApplicationController } from '../application-controller.js'`,
    `import type { OngoingApplication } from '../ongoing-application.js'`,
  ],
  [
    'nobody imports the service',
    `${SDK}/client.ts`,
    `import '@1eleve1stage/server'`,
    `import './core/call.js'`,
  ],
  [
    'the SDK knows no element',
    `${SDK}/client.ts`,
    `import '@1eleve1stage/widget'`,
    `import './core/call.js'`,
  ],
  [
    'one door per package',
    `${SERVER}/app.ts`,
    `import '../../sdk/src/client.js'`,
    `import './doors/api/mount.js'`,
  ],
  ['examples are what others would write', 'examples/a.mjs', `import 'ky'`, `import '@1eleve1stage/sdk'`],
  ['the environment is read once', `${SERVER}/app.ts`, `process.exit()`, `exit()`],
  ['the SDK runs anywhere', `${SDK}/client.ts`, `Buffer.from('')`, `new URL('a:')`],
  ['state and view know no DOM', `${WIDGET}/state/a.ts`, `document.title`, `(document: string) => document`],
  [
    'importing a class registers nothing',
    `${WIDGET}/elements/a.ts`,
    `customElements.get('a')`,
    `define('a')`,
  ],
  ['the element stores nothing', `${WIDGET}/apply/state.ts`, `localStorage.length`, `memory.length`],
  ['one way to the service', `${WIDGET}/search/search-controller.ts`, `fetch('/')`, `client.fetch('/')`],
];

const lint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{ts,mjs}'], languageOptions: { parser: tseslint.parser } }, layers],
});

/** @type {(code: string, filePath: string) => Promise<string[]>} */
async function complaints(code, filePath) {
  const [result] = await lint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

test.each(BREACHES)('%s', async (name, file = '', breach = '', allowed = '') => {
  const line = [...arrows, ...fences].find((one) => one.name === name);
  expect(await complaints(breach, file)).toContain(line?.instead);
  expect(await complaints(allowed, file)).toEqual([]);
});

test('every arrow and fence has its breach here', () => {
  const names = [...arrows, ...fences].map(({ name }) => name);
  expect(BREACHES.map(([name]) => name).sort()).toEqual(names.sort());
});

test('the project is linted with these layers', async () => {
  const config = await new ESLint().calculateConfigForFile(`${SERVER}/app.ts`);
  expect(config.rules['layers/imports']).toEqual([2, arrows]);
  expect(config.rules['layers/platform']).toEqual([2, fences]);
  expect(config.linterOptions.noInlineConfig).toBe(true);
});
