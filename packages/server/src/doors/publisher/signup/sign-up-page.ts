import { rightsPath } from '../../pages/article.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/** Somebody wants to host. Its form posts `email` to `/signup`; the code that is mailed is typed at `/signin/code`. */
export interface SignUpView {
  /** As it was typed. */
  email: string;
  errors: Faults<'email'>;
}

export function signUpPage(scene: Scene, { email, errors }: SignUpView): string {
  const { signUp, sign } = wordsOf(scene).texts;
  const filling: Filling<'email'> = { scene, draft: { email }, errors, sentences: sign.faults };
  return toPublisherPage(scene, {
    title: signUp.title,
    path: '/signup',
    isWrong: errors.email !== undefined,
    body: besideGood(
      scene,
      html`${summaryOf(filling, ['email'])} ${lead(signUp.title, { says: signUp.says })}
        ${postForm(scene, {
          path: '/signup',
          look: 'fields',
          body: html`${line(filling, {
              name: 'email',
              label: sign.email,
              hint: signUp.emailHint,
              type: 'email',
              autocomplete: 'email',
              longest: 254,
            })}
            <div class="actions"><button class="btn btn--primary">${signUp.go}</button></div>
            <p class="small muted">
              ${signUp.use}
              <a href="${scene.site.base}${rightsPath('data', scene.lang)}">${signUp.data}</a>
            </p>`,
        })}
        <p>${signUp.known} <a href="${pathOf(scene, '/signin')}">${sign.title}</a></p>`,
    ),
  });
}

/** A step of opening a space, beside what awaits its reader. */
export function besideGood(scene: Scene, step: Html): Html {
  const { good } = wordsOf(scene).texts.signUp;
  return html`<div class="split">
    <div class="read block">${step}</div>
    <aside class="side" aria-labelledby="good">
      <div class="panel panel--soft">
        <h2 class="h3" id="good">${good.title}</h2>
        <ul class="ticks">
          ${good.lines.map((words) => html`<li>${icon('check')}<span>${words}</span></li>`)}
        </ul>
      </div>
    </aside>
  </div>`;
}
