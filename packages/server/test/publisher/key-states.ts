import type { AccessKey } from '../../src/ports/index.js';
import { embedPage, type SiteKey } from '../../src/doors/publisher/keys/embed-page.js';
import { keyPage } from '../../src/doors/publisher/keys/key-page.js';
import { keysPage } from '../../src/doors/publisher/keys/keys-page.js';
import type { KeysView, KeyView } from '../../src/doors/publisher/keys/key-view.js';
import { madePage } from '../../src/doors/publisher/keys/made-page.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import type { State } from './states.js';

const DAY = new Date('2026-11-24T09:00:00Z');
const DOORS = ['home', 'offers', 'candidates', 'account'] as const;

function inside(scene: Scene): OwnScene {
  const visitor = { name: 'Sophie Marchand', formToken: 'f'.repeat(64), doors: DOORS, waiting: 0 };
  return { ...scene, visitor };
}

function aKey(number: number, change: Partial<AccessKey> = {}): AccessKey {
  return {
    ...{ id: `ky_000000000000000${number}`, publisherId: 'pb_0000000000000001' },
    ...{ kind: 'secret', mode: 'live', origins: [], hint: 'sk_live_Lm8x…q2Zt', createdAt: DAY },
    ...change,
  };
}

const SITE: SiteKey = {
  ...aKey(1, {
    ...{ kind: 'publishable', name: 'Site de la boulangerie', hint: 'pk_live_9fQ2…Rb7k' },
    origins: ['https://www.boulangerie-durand.fr', 'https://boulangerie-durand.fr'],
  }),
  text: `pk_live_9fQ2${'Zk8w'.repeat(6)}Rb7k`,
};
const TRIAL: SiteKey = {
  ...aKey(2, { kind: 'publishable', mode: 'test', name: 'Essai', hint: 'pk_test_4aBc…9dEf' }),
  text: `pk_test_4aBc${'Hj2m'.repeat(6)}9dEf`,
};
const SEEN = aKey(3, { name: 'Caisse', lastUsedAt: DAY, exposedAt: DAY });
const KEYS: KeysView = {
  keys: [SITE, TRIAL, SEEN, aKey(4, { name: 'Ancien site', revokedAt: DAY }), aKey(5)],
  ...{ may: 'change', mayHaveLive: true, nextId: 'ky_0000000000000009' },
  ...{ draft: { name: '', kind: 'publishable', site: '', mode: 'live' }, errors: {} },
};
const KEY: KeyView = { key: SITE, may: 'change', site: '', errors: {} };

const keys = (name: string, change: Partial<KeysView>): State => ({
  name: `keys${name}`,
  write: (scene) => keysPage(inside(scene), { ...KEYS, ...change }),
});
const key = (name: string, change: Partial<KeyView>): State => ({
  name: `key${name}`,
  write: (scene) => keyPage(inside(scene), { ...KEY, ...change }),
});

/** What sites and programs come in with. */
export const KEY_STATES: readonly State[] = [
  keys('', {}),
  keys(', none yet, organisation under review', {
    ...{ keys: [], mayHaveLive: false, draft: { ...KEYS.draft, mode: 'test' } },
  }),
  keys(', to correct', {
    draft: { name: '', kind: 'publishable', site: '<b>ma boulangerie', mode: '' },
    errors: { name: 'missing', site: 'wrong', mode: 'missing' },
  }),
  keys(', too many', { fault: 'tooMany' }),
  keys(', is it you', { may: 'prove' }),
  keys(', of a member', { may: 'read' }),
  key('', {}),
  key(', a site to correct', { site: 'ma boulangerie', errors: { site: 'wrong' } }),
  key(', no site, is it you', { key: TRIAL, may: 'prove' }),
  key(', seen in a page', { key: SEEN }),
  key(', revoked', { key: { ...SITE, revokedAt: DAY }, may: 'read' }),
  {
    name: 'key, shown once',
    write: (scene) => madePage(inside(scene), { key: SEEN, secret: `sk_live_${'Lm8x'.repeat(8)}` }),
  },
  {
    name: 'preparing the site',
    write: (scene) => embedPage(inside(scene), { show: 'offers', key: SITE, keys: [SITE, TRIAL] }),
  },
  {
    name: 'preparing the site, nowhere yet',
    write: (scene) => embedPage(inside(scene), { show: 'all', key: TRIAL, keys: [TRIAL] }),
  },
  {
    name: 'preparing the site, no key',
    write: (scene) => embedPage(inside(scene), { show: 'offers', key: undefined, keys: [] }),
  },
];
