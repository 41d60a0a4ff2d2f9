import { html, type Html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { hidden, line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { wordsOf, type Scene } from '../scene.js';
import { ORGANISATION_FIELDS, type OrganisationDraft } from './organisation-page.js';
import { besideGood } from './sign-up-page.js';

/** The fields of the form, in their order. `job` may be empty. */
export const YOU_FIELDS = ['firstName', 'lastName', 'job'] as const;
export type YouField = (typeof YOU_FIELDS)[number];

/** The person who opens a space. Its form posts the fields of both drafts to `/signup/you`. */
export interface YouView {
  /** The organisation, as it was typed on the page before: nothing is kept of it until the space is open. */
  organisation: OrganisationDraft;
  /** As it was typed. */
  draft: Readonly<Record<YouField, string>>;
  errors: Faults<YouField>;
}

export function youPage(scene: Scene, { organisation, draft, errors }: YouView): string {
  const { signUp } = wordsOf(scene).texts;
  const { you: texts } = signUp;
  const filling: Filling<YouField> = { scene, draft, errors, sentences: signUp.faults };
  return toPublisherPage(scene, {
    title: texts.title,
    path: '/signup/organisation',
    isWrong: Object.keys(errors).length > 0,
    body: besideGood(
      scene,
      html`${summaryOf(filling, YOU_FIELDS)}
        <p class="step">${signUp.step(3)}</p>
        ${lead(texts.title, { says: texts.says })}
        ${postForm(scene, {
          path: '/signup/you',
          look: 'fields',
          body: html`${ORGANISATION_FIELDS.map((name) => hidden(name, organisation[name]))}
            ${youFields(filling)}
            <div class="actions"><button class="btn btn--primary">${texts.go}</button></div>`,
        })}`,
    ),
  });
}

/** Who somebody is: names, and what they do. */
export function youFields(filling: Filling<YouField>): Html {
  const { you: texts } = wordsOf(filling.scene).texts.signUp;
  return html`<div class="row">
      ${line(filling, { name: 'firstName', label: texts.firstName, autocomplete: 'given-name', longest: 100 })}
      ${line(filling, { name: 'lastName', label: texts.lastName, autocomplete: 'family-name', longest: 100 })}
    </div>
    ${line(filling, {
      name: 'job',
      label: texts.job,
      hint: texts.jobHint,
      isOptional: true,
      autocomplete: 'organization-title',
      longest: 100,
    })}`;
}
