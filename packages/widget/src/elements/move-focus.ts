import type { FocusTarget } from '../view/focus-target.js';

const TITLES = { results: '#results-title', offer: '#offer-title', place: '#place' };

/** Moves the focus to its target, when the target is on screen. */
export function moveFocus(root: ShadowRoot, target: FocusTarget): void {
  const selector = target.to === 'card' ? `#card-${CSS.escape(target.id)}` : TITLES[target.to];
  root.querySelector<HTMLElement>(selector)?.focus();
}

/** After what had the focus has gone: the end of the chips, else the title of the results. */
export function recoverFocus(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('#chips-clear, #results-title')?.focus();
}
