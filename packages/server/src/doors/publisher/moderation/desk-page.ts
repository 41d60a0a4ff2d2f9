import { html } from '../../pages/html.js';
import { sessionsSection, type SessionsView } from '../account/sessions-section.js';
import { toPublisherPage } from '../layout.js';
import { factList } from '../parts/fact-list.js';
import { lead } from '../parts/lead.js';
import { wordsOf, type OwnScene } from '../scene.js';
import { DESK_PATH } from './paths.js';

/** Who a moderator is here, and the browsers they entered with. */
export interface DeskView extends SessionsView {
  email: string;
}

export function deskPage(scene: OwnScene, view: DeskView): string {
  const { account, moderation } = wordsOf(scene).texts;
  return toPublisherPage(scene, {
    title: moderation.desk.title,
    path: DESK_PATH,
    door: 'desk',
    body: html`${lead(moderation.desk.title, { says: moderation.desk.says })}
      <section class="panel" aria-labelledby="you">
        <h2 class="h3" id="you">${account.you}</h2>
        ${factList([[account.email, view.email]])}
      </section>
      ${sessionsSection(scene, { ...view, path: `${DESK_PATH}/sessions` })}`,
  });
}
