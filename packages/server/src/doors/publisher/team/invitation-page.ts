import type { ReadInvitation } from '../../../core/members/answer-invitation.js';
import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { hidden, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { YOU_FIELDS, youFields, type YouField } from '../signup/you-page.js';

/** Somebody is asked to join an organisation. Its forms post to `/publisher/invitation`. */
export interface InvitationView {
  invitation: ReadInvitation;
  /** True where they are of as many organisations as anybody may be. */
  isFull: boolean;
  draft: Readonly<Record<YouField, string>>;
  errors: Faults<YouField>;
}

export function invitationPage(scene: OwnScene, view: InvitationView): string {
  const { sign, signUp, team } = wordsOf(scene).texts;
  const { invitation: texts } = team;
  const { invitation, isFull, draft, errors } = view;
  const filling: Filling<YouField> = { scene, draft, errors, sentences: signUp.faults };
  const organisation = hidden('organisation', invitation.publisherId);
  return toPublisherPage(scene, {
    title: texts.title,
    path: '/publisher/invitation',
    isWrong: Object.keys(errors).length > 0,
    body: html`<div class="narrow block">
      ${summaryOf(filling, YOU_FIELDS)}
      <span class="hero hero--ask">${icon('mail')}</span>
      ${lead(texts.title, { says: texts.says(invitation.organisation, invitation.by) })}
      ${
        isFull
          ? html`<p>${sign.choose.full}</p>`
          : postForm(scene, {
              path: '/publisher/invitation',
              look: 'fields',
              body: html`${organisation} ${youFields(filling)}
                <div class="actions">
                  <button class="btn btn--primary" name="answer" value="join">${texts.join}</button>
                </div>`,
            })
      }
      ${postForm(scene, {
        path: '/publisher/invitation',
        body: html`${organisation}<button class="btn" name="answer" value="decline">
            ${texts.decline}
          </button>`,
      })}
    </div>`,
  });
}

/** Nobody asks for anything, or the time was over. */
export function noInvitationPage(scene: OwnScene): string {
  const { none } = wordsOf(scene).texts.team.invitation;
  return toPublisherPage(scene, {
    title: none.title,
    path: '/publisher/invitation',
    body: html`<div class="narrow block">
      <span class="hero hero--wait">${icon('clock')}</span>
      ${lead(none.title, { says: none.says })}
      <div class="actions"><a class="btn" href="${pathOf(scene, '/publisher')}">${none.go}</a></div>
    </div>`,
  });
}
