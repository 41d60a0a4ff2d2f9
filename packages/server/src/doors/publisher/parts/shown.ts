import type { NotShownReason, PublisherOffer } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../../pages/html.js';
import { icon, type IconName } from '../../pages/icons.js';
import { audienceInWords, NO_NAMES, type Names } from './audience.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';

/** The facts that are told of what pupils see of an offer. */
export type ShownOffer = Pick<
  PublisherOffer,
  'id' | 'visibility' | 'reservedFor' | 'publishedAt' | 'hidden' | 'refused' | 'contactStopped'
>;

/**
 * Whether pupils are shown an offer, and if not why.
 *
 * @param mends whether it leads to where that is mended
 * @param names of schools that it is kept for, where they are told
 */
export function shownState(scene: OwnScene, offer: ShownOffer, mends: boolean, names = NO_NAMES): Html {
  const { look, picture, title, says, mend } = lookOf(scene, offer, names);
  return html`<div class="${look}">
    <span class="shown__i">${icon(picture)}</span>
    <div>
      <strong>${title}</strong>
      <p>${says}</p>
      ${mends && mend && html`<p class="shown__m"><a href="${pathOf(scene, mend.path)}">${mend.words}</a></p>`}
    </div>
  </div>`;
}

interface Look {
  look: string;
  picture: IconName;
  title: string;
  says: Html | string;
  mend?: { path: string; words: string } | undefined;
}

function lookOf(scene: OwnScene, offer: ShownOffer, names: Names): Look {
  const { shown } = wordsOf(scene).texts;
  const { visibility, contactStopped } = offer;
  if (!visibility.shown) return notShown(scene, offer, visibility);
  if (contactStopped) {
    const { title, says, mend } = shown.stopped;
    const path = `/publisher/offers/${offer.id}/edit?step=2`;
    return { look: 'shown shown--no', picture: 'alert', title, says, mend: { path, words: mend } };
  }
  return { look: 'shown', picture: 'eye', title: shown.title, says: toWhom(scene, offer, names) };
}

/** Under the page of an offer, where what keeps it from being shown is mended. */
const STEPS_TO_MEND: Partial<Record<NotShownReason, string>> = {
  full: '/edit?step=3',
  refused: '/edit?step=1',
};

function notShown(
  scene: OwnScene,
  { id, hidden, refused }: ShownOffer,
  { reason, until, enoughFor }: Extract<PublisherOffer['visibility'], { shown: false }>,
): Look {
  const { texts, shared } = wordsOf(scene);
  const { title, says, mend } = texts.shown.reasons[reason];
  const path = `/publisher/offers/${id}${STEPS_TO_MEND[reason] ?? ''}`;
  const words = mend === undefined ? undefined : { path, words: mend };
  if (enoughFor && until !== undefined) {
    const enough = texts.shown.enough[enoughFor];
    const back = enough.says(shared.words.day(new Date(until)));
    return { look: 'shown shown--off', picture: 'pause', title: enough.title, says: back };
  }
  if (reason === 'paused') {
    const told = until === undefined ? says : texts.shown.paused(shared.words.day(new Date(until)));
    return { look: 'shown shown--off', picture: 'pause', title, says: told };
  }
  const decided = { hidden, refused }[String(reason)];
  if (decided) {
    const told = html`${says} <span ${inFrench(scene)}>${decided.reason}</span>`;
    return { look: 'shown shown--no', picture: 'alert', title, says: told, mend: words };
  }
  return { look: 'shown shown--off', picture: 'hidden', title, says, mend: words };
}

function toWhom(scene: OwnScene, { reservedFor, publishedAt }: ShownOffer, names: Names): string {
  const { texts, shared } = wordsOf(scene);
  const to = audienceInWords(scene, reservedFor, names);
  return publishedAt === undefined ? to : to + texts.shown.since(shared.words.day(new Date(publishedAt)));
}
