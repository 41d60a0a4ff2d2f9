import { signInPath, SPACE_PATHS } from '../../../core/members/rules/session-space.js';
import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/** Told to who proved a mailbox to moderate with, which is no moderator's. */
export function noModeratorPage(scene: Scene): string {
  const { none } = wordsOf(scene).texts.moderation;
  return toPublisherPage(scene, {
    title: none.title,
    body: html`<div class="narrow block">
      <span class="hero hero--wait">${icon('lock')}</span>
      ${lead(none.title, { says: none.says })}
      <div class="actions">
        <a class="btn btn--primary" href="${pathOf(scene, signInPath(SPACE_PATHS.moderation))}"
          >${none.again}</a
        >
        <a class="btn" href="${pathOf(scene, '/signin')}">${none.host}</a>
      </div>
    </div>`,
  });
}
