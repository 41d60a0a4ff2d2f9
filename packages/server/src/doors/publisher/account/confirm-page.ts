import type { AskedPasskey } from '../../../core/members/ask-passkey.js';
import { html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { passkeyForm, PASSKEY_SCRIPT_PATH } from '../parts/passkey-form.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** Where somebody who is in shows with their device that they are there. @param view.next where it leads */
export function confirmPage(scene: OwnScene, { asked, next }: { asked: AskedPasskey; next: string }): string {
  const { confirm, unable } = wordsOf(scene).texts.passkeys;
  return toPublisherPage(scene, {
    title: confirm.title,
    door: 'account',
    script: PASSKEY_SCRIPT_PATH,
    body: html`<div class="narrow block">
      ${lead(confirm.title, { says: confirm.says })}
      ${passkeyForm(scene, { asked, path: '/signin/passkey', go: confirm.go, next, unable })}
    </div>`,
  });
}
