import type { AskedPasskey } from '../../../core/members/ask-passkey.js';
import type { Passkey } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { passkeyForm, PASSKEY_SCRIPT_PATH } from '../parts/passkey-form.js';
import { provePanel } from '../parts/prove-panel.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

export const PASSKEYS_PATH = '/publisher/account/passkeys';

/** The devices that somebody enters with. */
export interface PasskeysView {
  passkeys: readonly Passkey[];
  /** What a device that is added is asked; undefined where browsers have no passkeys for the service. */
  asked: AskedPasskey | undefined;
  /** True where the person proved lately that they are there. */
  isProved: boolean;
  isFull: boolean;
  told?: 'added' | 'over' | 'refused' | 'tooMany' | undefined;
}

export function passkeysPage(scene: OwnScene, view: PasskeysView): string {
  const { passkeys: words, account } = wordsOf(scene).texts;
  const { told } = view;
  return toPublisherPage(scene, {
    title: words.title,
    path: PASSKEYS_PATH,
    door: 'account',
    script: PASSKEY_SCRIPT_PATH,
    isWrong: told !== undefined && told !== 'added',
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${account.title}</a>
      </p>
      ${lead(words.title, { says: words.says })}
      ${told !== undefined && (told === 'added' ? donePanel(words.added) : donePanel({ look: 'wait', ...words.faults[told] }))}
      <section class="block" aria-labelledby="devices">
        <h2 class="h2" id="devices">${words.list}</h2>
        ${
          view.passkeys.length > 0
            ? html`<ul class="rows">
                ${view.passkeys.map((passkey) => row(scene, passkey, view))}
              </ul>`
            : html`<p>${words.none}</p>`
        }
      </section>
      ${make(scene, view)}`,
  });
}

function make(scene: OwnScene, { asked, isProved, isFull }: PasskeysView): Html {
  const { passkeys: words } = wordsOf(scene).texts;
  if (!asked) return html`<p class="muted">${words.unable}</p>`;
  if (!isProved) return provePanel(scene, { why: words.why, next: PASSKEYS_PATH });
  if (isFull) return html`<p class="muted">${words.full}</p>`;
  return html`<section class="block" aria-labelledby="make">
    <h2 class="h2" id="make">${words.make}</h2>
    <p>${words.makeSays}</p>
    ${passkeyForm(scene, { asked, path: PASSKEYS_PATH, go: words.make, unable: words.unable })}
  </section>`;
}

function row(scene: OwnScene, { id, browser, createdAt, usedAt }: Passkey, { isProved }: PasskeysView): Html {
  const { texts, shared } = wordsOf(scene);
  const { passkeys: words } = texts;
  const [made, used] = [shared.words.day(createdAt), shared.words.day(usedAt)];
  const name = browser || words.unknownBrowser;
  return html`<li>
    <div>
      <h3 class="h3">${name}</h3>
      <p class="small muted">${usedAt > createdAt ? words.used(made, used) : words.unused(made)}</p>
    </div>
    ${
      isProved &&
      postForm(scene, {
        path: `${PASSKEYS_PATH}/remove`,
        body: html`${hidden('passkey', id)}<button class="btn">
            ${words.remove}<span class="vh"> : ${name}</span>
          </button>`,
      })
    }
  </li>`;
}
