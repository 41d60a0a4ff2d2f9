import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { signInPath, SPACE_PATHS } from '../../../core/members/rules/session-space.js';
import { toPublisherPage } from '../layout.js';
import { hidden, line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/**
 * A mail has left, and its code is typed. The form posts `code` to `/signin/code`, spaces and all as they were typed;
 * « Renvoyer le mail » posts `email` and `next` to `/signin`.
 */
export interface CodeView {
  /** Where the mail went. */
  email: string;
  /** Minutes for which the link and the code are valid. */
  minutes: number;
  next?: string | undefined;
  errors: Faults<'code'>;
  /** With a wrong code: how many more may be typed. */
  triesLeft?: number | undefined;
}

export function codePage(scene: Scene, view: CodeView): string {
  const { code } = wordsOf(scene).texts.sign;
  const filling = fillingOf(scene, view);
  const [before, after] = code.sent;
  return toPublisherPage(scene, {
    title: code.title,
    path: '/signin/code',
    isWrong: view.errors.code !== undefined,
    body: html`<div class="split">
      <div class="read block">
        ${summaryOf(filling, ['code'])}
        <span class="hero hero--ask">${icon('mail')}</span>
        ${lead(code.title, {
          says: html`${before}<strong>${view.email}</strong>${after} ${code.valid(view.minutes)}`,
        })}
        ${postForm(scene, {
          path: '/signin/code',
          look: 'fields',
          body: html`${line(filling, {
              name: 'code',
              label: code.label,
              hint: code.hint,
              autocomplete: 'one-time-code',
              inputmode: 'numeric',
              look: 'code',
              longest: 12,
            })}
            <div class="actions"><button class="btn btn--primary">${code.go}</button></div>`,
        })}
      </div>
      <aside class="side" aria-labelledby="nothing">${nothingCame(scene, view)}</aside>
    </div>`,
  });
}

function nothingCame(scene: Scene, { email, next }: CodeView): Html {
  const { code } = wordsOf(scene).texts.sign;
  return html`<div class="panel panel--soft">
    <h2 class="h3" id="nothing">${code.nothing}</h2>
    <ul class="plain">
      <li>${icon('search')}<span>${code.junk}</span></li>
      <li>
        ${icon('mail')}<span
          >${code.typo}
          <a href="${pathOf(scene, signInPath(next ?? SPACE_PATHS.publisher))}">${code.restart}</a></span
        >
      </li>
    </ul>
    ${postForm(scene, {
      path: '/signin',
      body: html`${hidden('email', email)} ${next !== undefined && hidden('next', next)}
        <button class="btn">${code.again}</button>`,
    })}
  </div>`;
}

function fillingOf(scene: Scene, { errors, triesLeft }: CodeView): Filling<'code'> {
  const { code } = wordsOf(scene).texts.sign;
  const wrong = triesLeft === undefined ? code.wrong : code.triesLeft(triesLeft);
  return { scene, draft: { code: '' }, errors, sentences: { code: { missing: code.missing, wrong } } };
}
