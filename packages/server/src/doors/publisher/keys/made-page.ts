import type { AccessKey } from '../../../ports/index.js';
import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { copyable, COPY_SCRIPT_PATH } from './copyable.js';

/** A secret key, on the one page that ever shows it. */
export function madePage(scene: OwnScene, { key, secret }: { key: AccessKey; secret: string }): string {
  const { made } = wordsOf(scene).texts.keys;
  return toPublisherPage(scene, {
    title: made.title,
    door: 'account',
    script: COPY_SCRIPT_PATH,
    body: html`<div class="narrow block">
      <span class="hero hero--wait">${icon('lock')}</span>
      ${lead(made.title, { says: made.says })}
      <h2 class="h3">${key.name} · ${made.label}</h2>
      ${copyable(scene, secret)}
      <p class="actions">
        <a class="btn" href="${pathOf(scene, `/publisher/keys/${key.id}`)}">${made.done}</a>
      </p>
    </div>`,
  });
}
