import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** Told to a member who asks for what owners decide. */
export function ownersPage(scene: OwnScene): string {
  const { owners } = wordsOf(scene).texts.team;
  return toPublisherPage(scene, {
    title: owners.title,
    door: 'account',
    body: html`<div class="narrow block">
      <span class="hero hero--wait">${icon('lock')}</span>
      ${lead(owners.title, { says: owners.says })}
    </div>`,
  });
}
