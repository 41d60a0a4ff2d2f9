import type { Review } from '../../../ports/index.js';
import { html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { wordsOf, type OwnScene } from '../scene.js';
import {
  ORGANISATION_FIELDS,
  organisationForm,
  type OrganisationDraft,
  type OrganisationField,
} from '../signup/organisation-page.js';
import { reviewPanel } from './review-panel.js';

/** What an organisation says of itself, until somebody approved it. Its form posts to `/publisher/organisation`. */
export interface CorrectView {
  review: Review;
  draft: OrganisationDraft;
  errors: Faults<OrganisationField>;
}

export function correctPage(scene: OwnScene, { review, draft, errors }: CorrectView): string {
  const { signUp, review: texts } = wordsOf(scene).texts;
  const filling: Filling<OrganisationField> = { scene, draft, errors, sentences: signUp.faults };
  return toPublisherPage(scene, {
    title: texts.title,
    path: '/publisher/organisation',
    door: 'account',
    isWrong: Object.keys(errors).length > 0,
    body: html`<div class="narrow block">
      ${summaryOf(filling, ORGANISATION_FIELDS)} ${lead(texts.title)} ${reviewPanel(scene, review)}
      ${organisationForm(filling, { path: '/publisher/organisation', go: texts.send })}
    </div>`,
  });
}
