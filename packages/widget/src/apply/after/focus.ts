import type { Action } from '../state.js';

/** Id of what takes the focus after an action on the code or the receipt; undefined when the screen decides. */
export function focusWithin(action: Action): string | undefined {
  switch (action.type) {
    case 'code-noticed':
      return action.notice.kind === 'resent' ? undefined : 'code';
    case 'withdrawal-stepped':
      if (action.to === 'none') return 'withdraw';
      return action.to === 'doing' ? undefined : 'sure';
    case 'address-reopened':
      return 'email';
    default:
      return undefined;
  }
}
