import type { NamedAct } from '../../../core/members/list-acts.js';
import { html } from '../../pages/html.js';
import { ORGANISATIONS_PATH } from '../doors.js';
import { toPublisherPage } from '../layout.js';
import { REFUSALS_PATH } from '../candidates/refusals.js';
import { READING_PATH } from '../organisation/reading-page.js';
import { actLine } from '../parts/history.js';
import { factList } from '../parts/fact-list.js';
import { lead } from '../parts/lead.js';
import { SITES_PATH } from '../sites/sites-page.js';
import { MAILS_PATH } from './mails-page.js';
import { PASSKEYS_PATH } from './passkeys-page.js';
import { sessionsSection, type SessionsView } from './sessions-section.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Who somebody is here, the browsers they entered with, and what was done in their organisation. */
export interface AccessView extends SessionsView {
  email: string;
  organisation: string;
  acts: readonly NamedAct[];
}

export function accessPage(scene: OwnScene, view: AccessView): string {
  const { account, team, sites, keys, mails, passkeys, reading, refusals } = wordsOf(scene).texts;
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
        <p><a href="${pathOf(scene, ORGANISATIONS_PATH)}">${account.organisations}</a></p>
        <p><a href="${pathOf(scene, '/publisher/team')}">${team.title}</a></p>
        <p><a href="${pathOf(scene, SITES_PATH)}">${sites.title}</a></p>
        <p><a href="${pathOf(scene, '/publisher/keys')}">${keys.title}</a></p>
        <p><a href="${pathOf(scene, READING_PATH)}">${reading.title}</a></p>
        <p><a href="${pathOf(scene, REFUSALS_PATH)}">${refusals.title}</a></p>
        <p><a href="${pathOf(scene, MAILS_PATH)}">${mails.title}</a></p>
        <p><a href="${pathOf(scene, PASSKEYS_PATH)}">${passkeys.title}</a></p>
      </section>
      ${sessionsSection(scene, { ...view, path: '/publisher/account/sessions' })}
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
