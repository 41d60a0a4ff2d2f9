import { nameForItsPeople } from '../../../core/accounts/name-to-bear.js';
import type { OfferToRead } from '../../../core/organisations/read-waiting.js';
import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import type { Names } from '../parts/audience.js';
import { offerPreview } from '../parts/offer-preview.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import { decisionForm, decisionLog, decisionNotes, type DecisionDraft } from './decision-form.js';
import type { Standing } from './decisions.js';
import { offerToReadPath, organisationPath, QUEUE_PATH } from './paths.js';
import { daysSince } from './since.js';
import { standing } from './standing.js';

export interface OfferToReadView {
  read: OfferToRead;
  decision: DecisionDraft;
  now: Date;
  /** Names of schools that it is kept for. */
  names: Names;
}

/** An offer as a moderator reads it: all that pupils would see, and the decision. */
export function offerToReadPage(scene: OwnScene, { read, decision, now, names }: OfferToReadView): string {
  const { moderation: words } = wordsOf(scene).texts;
  const { offer, publisher, isOwn, waits, version, decisions } = read;
  const path = offerToReadPath(offer.id);
  const why: Standing = isOwn ? 'own' : offer.refused ? 'refused' : waits === 'organisation' ? waits : 'no';
  const organisation = html`<a href="${pathOf(scene, organisationPath(publisher.id))}" ${inFrench(scene)}
    >${nameForItsPeople(publisher)}</a
  >`;
  const isWaiting = waits !== 'no';
  return toPublisherPage(scene, {
    title: offer.content.title,
    path,
    door: 'queue',
    isWrong: Object.keys(decision.errors).length > 0 || decision.hasChanged,
    body: html`<p class="crumb"><a href="${pathOf(scene, QUEUE_PATH)}">${icon('back')} ${words.title}</a></p>
      ${decisionNotes(scene, decision)}
      ${lead(html`<span ${inFrench(scene)}>${offer.content.title}</span>`, {
        says: html`${organisation}${isWaiting && ` · ${words.since(daysSince(offer.updatedAt, now))}`}`,
      })}
      <div class="split">
        <div class="block">${offerPreview(scene, offer.content, names)}</div>
        <aside class="side">
          ${
            waits === 'itself' && !isOwn
              ? decisionForm(scene, decision, { path, version, hints: words.decision.hints.offer })
              : standing(scene, why, offer.refused?.reason)
          }
        </aside>
        ${decisionLog(scene, decisions)}
      </div>`,
  });
}
