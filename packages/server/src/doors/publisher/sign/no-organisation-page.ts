import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Told to who proved a mailbox that is of no organisation here. */
export function noOrganisationPage(scene: OwnScene): string {
  const { none } = wordsOf(scene).texts.account;
  return toPublisherPage(scene, {
    title: none.title,
    body: html`<div class="narrow block">
      <span class="hero hero--wait">${icon('lock')}</span>
      ${lead(none.title, { says: none.says(scene.visitor.name) })}
      <p>${none.alone}</p>
      <div class="actions">
        <a class="btn btn--primary" href="${pathOf(scene, '/signup/organisation')}">${none.open}</a>
      </div>
    </div>`,
  });
}
