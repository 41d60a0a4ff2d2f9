import { dayInFrance } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { wordsOf, type Scene } from '../scene.js';

const DAY = 86_400_000;

/** Days of waiting from which on it is long. */
const LONG = 2;

/** For how many days, in France, something has waited. */
export function daysSince(since: Date, now: Date): number {
  return Math.max(0, Math.round((dayInFrance(now).getTime() - dayInFrance(since).getTime()) / DAY));
}

/** Since when something waits, with a sign where that is long. */
export function waitsSince(scene: Scene, since: Date, now: Date): Html {
  const days = daysSince(since, now);
  const words = wordsOf(scene).texts.moderation.since(days);
  if (days < LONG) return html`<span class="due"><strong>${words}</strong></span>`;
  return html`<span class="due due--soon">${icon('clock')}<strong>${words}</strong></span>`;
}
