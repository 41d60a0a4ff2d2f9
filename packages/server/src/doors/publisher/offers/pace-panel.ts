import { dayInFrance } from '@1eleve1stage/sdk/contract';
import { weeklyShare } from '../../../core/offers/rules/enough.js';
import { errorLine } from '../../pages/fields.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { hidden, postForm } from '../parts/forms.js';
import { wordsOf, type OwnScene } from '../scene.js';
import type { OfferView } from './offer-view.js';

const DAY = 86_400_000;

/** Days that a pause is proposed for. */
const PROPOSED = 30;

/** Whether it is shown is set here: paused for a while, shown again, published. */
export function pacePanel(scene: OwnScene, view: OfferView): Html | false {
  const { offer: words } = wordsOf(scene).texts;
  const { offer } = view;
  const act = actOf(scene, view);
  return (
    act &&
    html`<section class="block" aria-labelledby="pace">
      <h2 class="h2" id="pace">${words.pace}</h2>
      <div class="panel">${act}</div>
    </section>`
  );

  function actOf(scene: OwnScene, view: OfferView): Html | false {
    if (offer.hidden) return false;
    if (offer.state === 'paused') return resume(scene, view);
    if (offer.state === 'draft' || offer.state === 'unpublished') return publish(scene, view);
    return offer.visibility.shown && pause(scene, view);
  }
}

function pause(scene: OwnScene, { offer, now, fault }: OfferView): Html {
  const { pause: words } = wordsOf(scene).texts.offer;
  const day = (days: number): string =>
    new Date(dayInFrance(now).getTime() + days * DAY).toISOString().slice(0, 10);
  const error = fault === undefined ? undefined : words.wrong;
  return html`<h3 class="h3">${words.title}</h3>
    <p class="small muted">${words.says}</p>
    ${postForm(scene, {
      path: `/publisher/offers/${offer.id}/pause`,
      look: 'inline',
      body: html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
          <label class="label" for="until">${words.until}</label>
          <input
            class="input"
            type="date"
            id="until"
            name="until"
            value="${day(PROPOSED)}"
            min="${day(1)}"
            max="${day(366)}"
            required
            ${error !== undefined && html`aria-describedby="until-error" aria-invalid="true"`}
          />
          ${errorLine('until', error)}
        </div>
        <button class="btn">${icon('pause')} ${words.go}</button>`,
    })}`;
}

function resume(scene: OwnScene, { offer }: OfferView): Html {
  const { resume: words } = wordsOf(scene).texts.offer;
  const { visibility, monthlyCap } = offer;
  const isEnough = !visibility.shown && visibility.enoughFor !== undefined && monthlyCap !== undefined;
  return html`<h3 class="h3">${words.title}</h3>
    ${isEnough && html`<p class="small muted">${words.anew(weeklyShare(monthlyCap))}</p>`}
    ${postForm(scene, {
      path: `/publisher/offers/${offer.id}/pause`,
      body: html`<button class="btn btn--primary">${icon('eye')} ${words.go}</button>`,
    })}`;
}

function publish(scene: OwnScene, { offer }: OfferView): Html {
  const { publish: words } = wordsOf(scene).texts.offer;
  return html`<p>${offer.state === 'draft' ? words.draft : words.unpublished}</p>
    ${postForm(scene, {
      path: `/publisher/offers/${offer.id}/state`,
      body: html`${hidden('state', 'published')}<button class="btn btn--primary">${words.go}</button>`,
    })}`;
}
