import type { Session } from '../../../ports/index.js';
import type { NamedAct } from '../../../core/members/list-acts.js';
import { html, type Html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { READING_PATH } from '../organisation/reading-page.js';
import { actLine } from '../parts/history.js';
import { factList } from '../parts/fact-list.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { MAILS_PATH } from './mails-page.js';
import { PASSKEYS_PATH } from './passkeys-page.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Who somebody is here, the browsers they entered with, and what was done in their organisation. */
export interface AccessView {
  email: string;
  organisation: string;
  sessions: readonly Session[];
  /** The session of this very browser. */
  currentId: string;
  acts: readonly NamedAct[];
}

export function accessPage(scene: OwnScene, view: AccessView): string {
  const { account, team, keys, mails, passkeys, reading } = wordsOf(scene).texts;
  return toPublisherPage(scene, {
    title: account.title,
    path: '/publisher/account',
    door: 'account',
    body: html`${lead(account.title)}
      <section class="panel" aria-labelledby="you">
        <h2 class="h3" id="you">${account.you}</h2>
        ${factList([
          [account.email, view.email],
          [account.organisation, view.organisation],
        ])}
        <p><a href="${pathOf(scene, '/publisher/team')}">${team.title}</a></p>
        <p><a href="${pathOf(scene, '/publisher/keys')}">${keys.title}</a></p>
        <p><a href="${pathOf(scene, READING_PATH)}">${reading.title}</a></p>
        <p><a href="${pathOf(scene, MAILS_PATH)}">${mails.title}</a></p>
        <p><a href="${pathOf(scene, PASSKEYS_PATH)}">${passkeys.title}</a></p>
      </section>
      <section class="block" aria-labelledby="sessions">
        <h2 class="h2" id="sessions">${account.sessions}</h2>
        <p class="muted">${account.sessionsSay}</p>
        <ul class="rows">
          ${view.sessions.map((session) => sessionRow(scene, session, view))}
        </ul>
        ${view.sessions.length > 1 && endOthers(scene)}
      </section>
      <section class="block" aria-labelledby="acts">
        <h2 class="h2" id="acts">${account.acts}</h2>
        <p class="muted">${account.actsSay}</p>
        ${
          view.acts.length > 0
            ? html`<ol class="log">
                ${view.acts.map((act) => actLine(scene, act))}
              </ol>`
            : html`<p>${account.noAct}</p>`
        }
      </section>`,
  });
}

function sessionRow(scene: OwnScene, { id, browser, seenAt }: Session, { currentId }: AccessView): Html {
  const { texts, shared } = wordsOf(scene);
  const { account } = texts;
  return html`<li>
    <div>
      <h3 class="h3">${browser || account.unknownBrowser}</h3>
      <p class="small muted">
        ${id === currentId ? account.thisOne : account.seen(shared.words.day(seenAt))}
      </p>
    </div>
    ${
      id !== currentId &&
      postForm(scene, {
        path: '/publisher/account/sessions',
        body: html`${hidden('session', id)}<button class="btn">
            ${account.end}<span class="vh"> : ${browser || account.unknownBrowser}</span>
          </button>`,
      })
    }
  </li>`;
}

function endOthers(scene: OwnScene): Html {
  const { account } = wordsOf(scene).texts;
  return postForm(scene, {
    path: '/publisher/account/sessions',
    body: html`${hidden('others', '1')}<button class="btn">${account.endOthers}</button>`,
  });
}
