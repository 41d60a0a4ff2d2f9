import type { LinkPurpose } from '../../ports/index.js';
import { LINK_ACTS, type LinkAct } from '../../core/applications/links/open-link.js';

/**
 * The acts that a question comes before. To verify is none: its page is the question; nor is what can be done again, or
 * takes something back.
 */
export const ASKED_ACTS = [
  'accept',
  'reject',
  'cancel',
  'confirm',
  'withdraw',
] as const satisfies readonly LinkAct[];
export type AskedAct = (typeof ASKED_ACTS)[number];

/** Acts that buttons of a mailed page post: `open` shows, `calendar` gives the days as a file, `ask-…` asks first. */
export type LinkPress = 'open' | 'calendar' | LinkAct | `ask-${AskedAct}`;

/** Buttons that can be pressed on the pages of a link. */
export function pressesOf(purpose: LinkPurpose): LinkPress[] {
  const acts: readonly LinkAct[] = LINK_ACTS[purpose];
  const asked = ASKED_ACTS.filter((act) => acts.includes(act));
  return ['open', 'calendar', ...acts, ...asked.map((act) => `ask-${act}` as const)];
}

/** The act a press asks about, if it asks. */
export function askedAct(press: LinkPress): AskedAct | undefined {
  return ASKED_ACTS.find((act) => press === `ask-${act}`);
}
