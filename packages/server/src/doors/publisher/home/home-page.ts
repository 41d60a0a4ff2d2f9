import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { candidateRows } from '../parts/rows.js';
import { shownState } from '../parts/shown.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';

/** The first page of a space: who waits, then the offers. */
export interface HomeView {
  /** Absent until the person said it. */
  firstName?: string | undefined;
  now: Date;
  /** Those who wait for an answer, the most urgent first. */
  waiting: readonly Candidate[];
  offers: readonly PublisherOffer[];
  /** Why nobody is shown what they publish, where that is so. */
  review?: Html | false;
}

export function homePage(scene: OwnScene, view: HomeView): string {
  const { texts, shared } = wordsOf(scene);
  const { home } = texts;
  const { waiting } = scene.visitor;
  const title = view.firstName === undefined ? home.hello : home.helloTo(view.firstName);
  return toPublisherPage(scene, {
    title,
    path: '/publisher',
    door: 'home',
    body: html`${lead(title, {
        says: `${shared.words.day(view.now)}. ${waiting > 0 ? `${texts.common.waiting(waiting)}.` : ''}`,
      })}
      ${view.review}
      <section class="block" aria-labelledby="todo">
        <div class="block__h">
          <h2 class="h2" id="todo">${home.todo}</h2>
          ${waiting > view.waiting.length && html`<a href="${pathOf(scene, '/publisher/candidates')}">${home.all}</a>`}
        </div>
        ${view.waiting.length > 0 ? candidateRows(scene, view.waiting, view.now) : calm(scene)}
      </section>
      <section class="block" aria-labelledby="offers">
        <div class="block__h">
          <h2 class="h2" id="offers">${home.offers}</h2>
          <a href="${pathOf(scene, '/publisher/offers')}">${home.allOffers}</a>
        </div>
        ${
          view.offers.length > 0
            ? html`<ul class="rows">
                ${view.offers.map((offer) => offerRow(scene, offer))}
              </ul>`
            : html`<p>${home.noOffer}</p>`
        }
      </section>`,
  });
}

function calm(scene: OwnScene): Html {
  const { home } = wordsOf(scene).texts;
  return html`<div class="state state--row">
    <span class="hero">${icon('check')}</span>
    <h3 class="h3">${home.calm}</h3>
    <p>${home.calmSays}</p>
  </div>`;
}

function offerRow(scene: OwnScene, offer: PublisherOffer): Html {
  const { texts, shared } = wordsOf(scene);
  const taken = offer.seats.total - offer.seats.remaining;
  return html`<li>
    <div>
      <h3 class="h3">
        <a href="${pathOf(scene, `/publisher/offers/${offer.id}`)}" ${inFrench(scene)}>${offer.title}</a>
      </h3>
      <p class="small muted">${texts.offers.taken(taken, offer.seats.total, shared.words.number)}</p>
    </div>
    ${shownState(scene, offer, true)}
  </li>`;
}
