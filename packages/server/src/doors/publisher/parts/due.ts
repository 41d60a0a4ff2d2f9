import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { wordsOf, type Scene } from '../scene.js';

const DAY = 86_400_000;

/** Days that a new candidate has to wait at most: the whole of the bar. */
const WHOLE = 15;

/** Days left from which on it is soon. */
const SOON = 3;

/** For how long somebody still waits: words first, the bar repeats them. */
export function due(scene: Scene, until: string | undefined, now: Date): Html | false {
  if (until === undefined) return false;
  const { texts, shared } = wordsOf(scene);
  const end = new Date(until);
  const days = Math.max(0, Math.floor((end.getTime() - now.getTime()) / DAY));
  const isSoon = days <= SOON;
  const width = String(Math.min(100, Math.round((days / WHOLE) * 100)));
  return html`<span class="${isSoon ? 'due due--soon' : 'due'}"
    >${isSoon && icon('clock')}<svg
      class="due__b"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="${width}" height="8" /></svg
    ><span
      ><strong>${texts.candidates.daysLeft(days)}</strong>,
      ${texts.candidates.until(shared.words.day(end))}</span
    ></span
  >`;
}
