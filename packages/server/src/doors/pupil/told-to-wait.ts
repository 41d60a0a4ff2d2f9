import type { Refusal } from '../../core/base/refusal.js';
import type { Texts } from '../pages/texts/index.js';

/** Seconds to wait in a flood. */
const FLOOD_SECONDS = 60;

/** How a form is shown again to who is told to wait: it says when to come back, with all that was typed. */
export function toldToWait(
  { extra: { retryAfterSeconds: retryAfter = FLOOD_SECONDS } }: Refusal,
  { busy }: Texts,
): { status: 429; notice: string; retryAfter: number } {
  const notice = `${busy.title(Math.ceil(retryAfter / 60))}. ${busy.text}`;
  return { status: 429, notice, retryAfter };
}
