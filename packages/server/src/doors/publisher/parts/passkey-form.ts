import type { AskedPasskey } from '../../../core/members/ask-passkey.js';
import { html, verbatim, type Html } from '../../pages/html.js';
import { wordsOf, type Scene } from '../scene.js';
import { hidden, postForm } from './forms.js';

/** Where the script lies, under the service's own path. */
export const PASSKEY_SCRIPT_PATH = '/publisher/passkey.js';

interface PasskeyForm {
  asked: AskedPasskey;
  /** Where the answer is posted. */
  path: string;
  /** Words of the button. */
  go: string;
  /** True where another button of the page comes first. */
  isSecond?: true;
  /** Said above it. */
  says?: string;
  /** Said instead of it where the browser cannot; nothing unless told. */
  unable?: string;
  /** Where it leads. */
  next?: string | undefined;
}

/**
 * A button that asks the device for a passkey and posts its answer as `answer`; a script shows it where the browser can
 * do that.
 */
export function passkeyForm(
  scene: Scene,
  { asked, path, go, isSecond, says, unable, next }: PasskeyForm,
): Html {
  const { cancelled, already } = wordsOf(scene).texts.passkeys;
  return html`${unable !== undefined && html`<p class="muted" data-unable>${unable}</p>`}
    <div
      data-passkey="${verbatim(JSON.stringify(asked))}"
      data-cancelled="${cancelled}"
      data-already="${already}"
      hidden
    >
      ${says !== undefined && html`<p>${says}</p>`}
      ${postForm(scene, {
        path,
        body: html`${next !== undefined && hidden('next', next)} ${hidden('answer', '')}
          <div class="actions"><button class="${isSecond ? 'btn' : 'btn btn--primary'}">${go}</button></div>`,
      })}
      <p class="error" role="alert"></p>
    </div>`;
}

/** Asks devices, which only a script can do. Nothing of it makes script of a text. */
export const PASSKEY_SCRIPT = `
const toBytes = (text) => new TextEncoder().encode(text);
const fromBase64 = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const toBase64 = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');

function toOptions({ host, challenge, owner, known }) {
  const keys = known.map((id) => ({ type: 'public-key', id: fromBase64(id) }));
  const common = { challenge: toBytes(challenge), timeout: 300000 };
  if (!owner) return { ...common, rpId: host, allowCredentials: keys, userVerification: 'required' };
  return {
    ...common,
    rp: { id: host, name: '1 élève, 1 stage' },
    user: { id: toBytes(owner.id), name: owner.email, displayName: owner.email },
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: keys,
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  };
}

async function ask(asked) {
  const verb = asked.owner ? 'create' : 'get';
  const { id, type, response } = await navigator.credentials[verb]({ publicKey: toOptions(asked) });
  const said = {};
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
    if (response[name]) said[name] = toBase64(response[name]);
  return JSON.stringify({ id, rawId: id, type, response: said, clientExtensionResults: {} });
}

for (const box of window.PublicKeyCredential ? document.querySelectorAll('[data-passkey]') : []) {
  const form = box.querySelector('form');
  const fault = box.querySelector('[role="alert"]');
  const asked = JSON.parse(box.dataset.passkey);
  let isUnderWay = false;
  box.hidden = false;
  for (const unable of document.querySelectorAll('[data-unable]')) unable.hidden = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    fault.textContent = '';
    try {
      form.elements.answer.value = await ask(asked);
      form.submit();
    } catch (error) {
      fault.textContent = error.name === 'InvalidStateError' ? box.dataset.already : box.dataset.cancelled;
    }
    isUnderWay = false;
  });
}
`;
