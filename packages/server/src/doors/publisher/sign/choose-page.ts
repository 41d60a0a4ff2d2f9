import type { OwnOrganisation } from '../../../core/members/list-organisations.js';
import { html, type Html } from '../../pages/html.js';
import { ORGANISATIONS_PATH } from '../doors.js';
import { toPublisherPage } from '../layout.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** The organisations that somebody is of. Its forms post `organisation` and `next` to `/publisher/organisations`. */
export interface ChooseView {
  organisations: readonly OwnOrganisation[];
  /** Path of ours to go to then. */
  next?: string | undefined;
  /** The organisation that it is of, where it says so. */
  asked?: string | undefined;
  /** True where another one asks them to join. */
  isInvited: boolean;
  /** True where they are of as many as anybody may be. */
  isFull: boolean;
}

export function choosePage(scene: OwnScene, view: ChooseView): string {
  const { choose } = wordsOf(scene).texts.sign;
  const asked = view.organisations.find(({ publisherId }) => publisherId === view.asked);
  const isOfOne = view.organisations.length === 1;
  return toPublisherPage(scene, {
    title: isOfOne ? choose.own : choose.title,
    path: ORGANISATIONS_PATH,
    body: html`<div class="narrow block">
      ${lead(isOfOne ? choose.own : choose.title, { says: asked ? choose.linkOf(asked.name) : choose.says })}
      <ul class="rows">
        ${view.organisations.map((organisation) => row(scene, organisation, view))}
      </ul>
      ${
        view.isInvited &&
        html`<p>${choose.invited} <a href="${pathOf(scene, '/publisher/invitation')}">${choose.see}</a></p>`
      }
      ${
        view.isFull
          ? html`<p class="muted">${choose.full}</p>`
          : html`<p>
              ${choose.another} <a href="${pathOf(scene, '/signup/organisation')}">${choose.open}</a>
            </p>`
      }
    </div>`,
  });
}

function row(
  scene: OwnScene,
  { publisherId, name, role }: OwnOrganisation,
  { next, asked }: ChooseView,
): Html {
  const { sign, team } = wordsOf(scene).texts;
  const { choose } = sign;
  const isHere = publisherId === scene.visitor.organisation?.id;
  return html`<li>
    <div>
      <h2 class="h3">${name}</h2>
      <p class="small muted">${team.roles[role].label}${isHere && html` · ${choose.here}`}</p>
    </div>
    ${postForm(scene, {
      path: ORGANISATIONS_PATH,
      body: html`${hidden('organisation', publisherId)} ${next !== undefined && hidden('next', next)}
        <button class="${publisherId === asked ? 'btn btn--primary' : 'btn'}">
          ${isHere ? choose.stay : choose.enter}<span class="vh"> : ${name}</span>
        </button>`,
    })}
  </li>`;
}
