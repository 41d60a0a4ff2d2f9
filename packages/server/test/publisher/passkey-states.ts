import type { AskedPasskey } from '../../src/core/members/ask-passkey.js';
import { confirmPage } from '../../src/doors/publisher/account/confirm-page.js';
import { passkeysPage, type PasskeysView } from '../../src/doors/publisher/account/passkeys-page.js';
import { signInPage } from '../../src/doors/publisher/sign/sign-in-page.js';
import type { Passkey } from '../../src/ports/index.js';
import { inside } from './space-states.js';
import type { State } from './states.js';

const ASKED: AskedPasskey = { host: 'stages.example', challenge: 'signed once', known: [] };

const DEVICES: readonly Passkey[] = [
  { browser: 'Safari, iPhone', createdAt: '2026-09-01', usedAt: '2026-11-30' },
  { browser: '', createdAt: '2026-11-30', usedAt: '2026-11-30' },
].map(({ browser, createdAt, usedAt }, index) => ({
  ...{ id: `device-${index}`, personId: 'pe_0000000000000001', publicKey: '', count: 0, browser },
  ...{ createdAt: new Date(`${createdAt}T09:00:00Z`), usedAt: new Date(`${usedAt}T09:00:00Z`) },
}));

const devices = (name: string, view: Partial<PasskeysView>): State => ({
  name,
  write: (scene) =>
    passkeysPage(inside(scene, 3), {
      passkeys: DEVICES,
      asked: ASKED,
      isProved: true,
      isFull: false,
      ...view,
    }),
});

/** How people enter with a device of theirs. */
export const PASSKEY_STATES: readonly State[] = [
  {
    name: 'sign in, with a device',
    write: (scene) => signInPage(scene, { email: '', errors: {}, asked: ASKED }),
  },
  {
    name: 'sign in, with a device that is unknown',
    write: (scene) => signInPage(scene, { email: '', errors: {}, asked: ASKED, isUnknown: true }),
  },
  devices('devices, none', { passkeys: [] }),
  devices('devices', {}),
  devices('devices, added', { told: 'added' }),
  devices('devices, a page that stood open', { told: 'over' }),
  devices('devices, not added', { told: 'refused' }),
  devices('devices, full', { isFull: true, told: 'tooMany' }),
  devices('devices, to prove', { isProved: false }),
  devices('devices, where there are none', { asked: undefined, passkeys: [] }),
  {
    name: 'confirm with a device',
    write: (scene) => confirmPage(inside(scene, 3), { asked: ASKED, next: '/publisher/team' }),
  },
];
