import { FIELD_ERRORS, schoolYearOf, schoolYearOfWeek } from '@1eleve1stage/sdk/contract';
import type { FieldRefusal } from '../../../core/base/refusal.js';
import { weeklyShare } from '../../../core/offers/rules/enough.js';
import { renewedWeeks } from '../../../core/offers/rules/renewed-weeks.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { offerPath } from '../../pages/site.js';
import { toPublisherPage } from '../layout.js';
import { audienceInWords } from '../parts/audience.js';
import { factList } from '../parts/fact-list.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { shownState } from '../parts/shown.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import type { OfferView } from './offer-view.js';
import { pacePanel } from './pace-panel.js';

export function offerPage(scene: OwnScene, view: OfferView): string {
  const { texts, shared } = wordsOf(scene);
  const { offer, fault, toCorrect } = view;
  const isRemoved = !offer.visibility.shown && offer.visibility.reason === 'removed';
  const title = html`<span ${inFrench(scene)}>${offer.title}</span>`;
  const grades = offer.grades.map((grade) => shared.words.grades[grade]).join(', ');
  return toPublisherPage(scene, {
    title: offer.title,
    path: `/publisher/offers/${offer.id}`,
    door: 'offers',
    isWrong: fault !== undefined || toCorrect !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/offers')}">${icon('back')} ${texts.offers.title}</a>
      </p>
      ${toCorrect && corrections(scene, toCorrect)}
      ${lead(title, {
        says: html`<span ${inFrench(scene)}>${offer.location.city}</span> · ${grades}`,
        act:
          !isRemoved &&
          html`<a class="btn" href="${pathOf(scene, `/publisher/offers/${offer.id}/edit`)}"
            >${texts.offer.edit}</a
          >`,
      })}
      <div class="panel">${shownState(scene, offer, false, view.names)} ${seenByPupils(scene, view)}</div>
      ${
        isRemoved
          ? html`<p>${texts.offer.removed}</p>`
          : html`<div class="halves">${places(scene, view)} ${pacePanel(scene, view)}</div>
              ${also(scene, view)}`
      }`,
  });
}

function corrections(scene: OwnScene, errors: readonly FieldRefusal[]): Html {
  const words = new Set(errors.map(({ code }) => FIELD_ERRORS[code][scene.lang]));
  return html`<div class="box box--bad" role="alert" tabindex="-1">
    <p>${wordsOf(scene).texts.offer.publish.wrong}</p>
    <ul>
      ${[...words].map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

/** What its page shows is there for everybody, full or over, as long as it is published. */
function seenByPupils(scene: OwnScene, { offer: { id, state } }: OfferView): Html | false {
  if (!['published', 'full', 'expired'].includes(state)) return false;
  return html`<p>
    <a class="btn" href="${pathOf(scene, offerPath(id, { query: {} }))}"
      >${icon('eye')} ${wordsOf(scene).texts.offer.asPupils}</a
    >
  </p>`;
}

function places(scene: OwnScene, { offer, waiting, names }: OfferView): Html {
  const { texts, shared } = wordsOf(scene);
  const { total, remaining } = offer.seats;
  return html`<section class="block" aria-labelledby="places">
    <h2 class="h2" id="places">${texts.offer.places}</h2>
    ${factList([
      [texts.offer.weeks, shared.weeks.list(offer.weeks)],
      // Said above where it is shown.
      [
        texts.audience.label,
        offer.visibility.shown ? undefined : audienceInWords(scene, offer.reservedFor, names),
      ],
      [texts.offer.seats, texts.offers.taken(total - remaining, total, shared.words.number)],
      [
        texts.offer.cap,
        offer.monthlyCap === undefined
          ? undefined
          : texts.offer.capped(offer.monthlyCap, weeklyShare(offer.monthlyCap)),
      ],
      [
        texts.offer.waiting,
        waiting > 0
          ? html`<a href="${pathOf(scene, `/publisher/candidates?offer=${offer.id}`)}"
              >${texts.offers.waiting(waiting)}</a
            >`
          : texts.offer.nobody,
      ],
    ])}
  </section>`;
}

function also(scene: OwnScene, { offer, now }: OfferView): Html {
  const { offer: words } = wordsOf(scene).texts;
  const path = `/publisher/offers/${offer.id}`;
  const [week] = renewedWeeks(offer, now);
  const year = week ? schoolYearOfWeek(week) : schoolYearOf(now) + 1;
  const copy = (as: 'renew' | 'duplicate', label: string): Html =>
    postForm(scene, {
      path: `${path}/copy`,
      body: html`${hidden('as', as)}<button class="btn">${label}</button>`,
    });
  return html`<section class="block" aria-labelledby="also">
    <h2 class="h2" id="also">${words.also}</h2>
    <div class="tiles">
      ${tile(words.renew.title(`${String(year - 1)}-${String(year)}`), words.renew.says, copy('renew', words.renew.go))}
      ${tile(words.duplicate.title, words.duplicate.says, copy('duplicate', words.duplicate.go))}
      ${
        offer.visibility.shown &&
        tile(
          words.site.title,
          words.site.says,
          html`<a class="btn" href="${pathOf(scene, `${path}/published`)}">${words.site.go}</a>`,
        )
      }
      ${
        offer.visibility.shown &&
        tile(
          words.unpublish.title,
          words.unpublish.says,
          postForm(scene, {
            path: `${path}/state`,
            body: html`${hidden('state', 'unpublished')}<button class="btn">${words.unpublish.go}</button>`,
          }),
        )
      }
      ${tile(words.remove.title, words.remove.says, removal(scene, path))}
    </div>
  </section>`;
}

function tile(title: string, says: string, act: Html): Html {
  return html`<div class="panel tile">
    <h3 class="h3">${title}</h3>
    <p class="small muted">${says}</p>
    ${act}
  </div>`;
}

/** It asks before it acts, without a page of its own. */
function removal(scene: OwnScene, path: string): Html {
  const { remove } = wordsOf(scene).texts.offer;
  return html`<details>
    <summary class="btn">${remove.ask}</summary>
    ${postForm(scene, {
      path: `${path}/remove`,
      body: html`<button class="btn btn--bad">${remove.go}</button>`,
    })}
  </details>`;
}
