import type { AskedPasskey } from '../../../core/members/ask-passkey.js';
import { html, type Html } from '../../pages/html.js';
import { spaceOf } from '../../../core/members/rules/session-space.js';
import { toPublisherPage } from '../layout.js';
import { hidden, line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { donePanel } from '../parts/done-panel.js';
import { lead } from '../parts/lead.js';
import { passkeyForm, PASSKEY_SCRIPT_PATH } from '../parts/passkey-form.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/** Somebody asks to enter. Its form posts `email` and `next` to `/signin`. */
export interface SignInView {
  /** As it was typed. */
  email: string;
  /** Path of ours to go to once in, under the service's own. */
  next?: string | undefined;
  errors: Faults<'email'>;
  /** What a device is asked that enters without a mail; absent where browsers have no passkeys for the service. */
  asked?: AskedPasskey | undefined;
  /** True where a device was just asked, and its key opens nothing. */
  isUnknown?: boolean;
}

export function signInPage(scene: Scene, view: SignInView): string {
  const { sign, passkeys, moderation } = wordsOf(scene).texts;
  const isForReview = spaceOf(view.next) === 'moderation';
  return toPublisherPage(scene, {
    title: sign.title,
    path: '/signin',
    isWrong: view.errors.email !== undefined || view.isUnknown === true,
    script: PASSKEY_SCRIPT_PATH,
    body: html`<div class="narrow block">
      ${summaryOf(fillingOf(scene, view), ['email'])} ${lead(sign.title)}
      ${view.isUnknown && donePanel({ look: 'wait', ...passkeys.faults.unknown })} ${signInForm(scene, view)}
      <p class="small muted">${isForReview ? moderation.whose : sign.whose}</p>
      ${
        !isForReview &&
        view.asked &&
        passkeyForm(scene, {
          ...{ asked: view.asked, path: '/signin/passkey', next: view.next },
          ...{ says: passkeys.enterSays, go: passkeys.enter, isSecond: true },
        })
      }
      ${!isForReview && html`<p>${sign.none} <a href="${pathOf(scene, '/signup')}">${sign.signUp}</a></p>`}
    </div>`,
  });
}

/** Where an address is typed to receive a link and a code. */
export function signInForm(scene: Scene, view: SignInView, where?: 'beside'): Html {
  const { sign } = wordsOf(scene).texts;
  return postForm(scene, {
    path: '/signin',
    look: 'fields',
    isBeside: where === 'beside',
    body: html`${view.next !== undefined && hidden('next', view.next)}
      ${line(fillingOf(scene, view), {
        name: 'email',
        label: sign.email,
        hint: sign.emailHint,
        type: 'email',
        autocomplete: 'email',
        longest: 254,
      })}
      <div class="actions"><button class="btn btn--primary">${sign.send}</button></div>`,
  });
}

function fillingOf(scene: Scene, { email, errors }: SignInView): Filling<'email'> {
  return { scene, draft: { email }, errors, sentences: wordsOf(scene).texts.sign.faults };
}
