import { Language } from '@1eleve1stage/sdk/contract';
import { DIGESTS } from '../../../ports/index.js';
import type { OwnMail } from '../../../core/members/set-own-mail.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { choices, postForm, type Filling } from '../parts/forms.js';
import { donePanel } from '../parts/done-panel.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

export const MAILS_PATH = '/publisher/notifications';

/** What somebody is mailed. */
export interface MailsView extends OwnMail {
  email: string;
  organisation: string;
  /** True where it was just saved. */
  isSaved: boolean;
}

export function mailsPage(scene: OwnScene, view: MailsView): string {
  const { mails: words, account } = wordsOf(scene).texts;
  const filling: Filling<'language'> = {
    ...{ scene, draft: { language: view.language }, errors: {}, sentences: words.faults },
  };
  return toPublisherPage(scene, {
    title: words.title,
    path: MAILS_PATH,
    door: 'account',
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${account.title}</a>
      </p>
      <div class="narrow block">
        ${lead(words.title, { says: words.says(view.email, view.organisation) })}
        ${view.isSaved && donePanel({ title: words.saved, says: words.savedSays })}
        ${view.isStopped && donePanel({ look: 'wait', title: words.stopped, says: words.stoppedSays })}
        ${postForm(scene, {
          path: MAILS_PATH,
          look: 'fields',
          body: html`<fieldset>
              <legend class="label">${words.legend}</legend>
              <div class="choices">${DIGESTS.map((kind) => tick(scene, kind, view))}</div>
            </fieldset>
            ${choices(filling, {
              name: 'language',
              legend: words.language,
              choices: Language.options.map((value) => ({ value, label: words.languages[value] })),
            })}
            <p class="small muted">${words.always}</p>
            <div class="actions"><button class="btn btn--primary">${words.save}</button></div>`,
        })}
      </div>`,
  });
}

function tick(scene: OwnScene, kind: (typeof DIGESTS)[number], { wanted, isStopped }: MailsView): Html {
  const { label, hint } = wordsOf(scene).texts.mails.kinds[kind];
  return html`<label class="choice">
    <input
      class="tick"
      type="checkbox"
      name="${kind}"
      value="yes"
      ${!isStopped && wanted.includes(kind) && 'checked'}
    />
    <strong>${label}</strong>
    <small>${hint}</small>
  </label>`;
}
