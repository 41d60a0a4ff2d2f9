import type { Action, CodeNotice } from '../state.js';

/** Notices about the code that was typed; all others leave the focus where it is. */
const FAULTS: readonly CodeNotice['kind'][] = ['incomplete', 'wrong', 'locked'];

/** Id of what takes the focus after an action on the code or the receipt; undefined when the screen decides. */
export function focusWithin(action: Action): string | undefined {
  switch (action.type) {
    case 'code-noticed':
      return FAULTS.includes(action.notice.kind) ? 'code' : undefined;
    case 'withdrawal-stepped':
      if (action.to === 'none') return 'withdraw';
      return action.to === 'doing' ? undefined : 'sure';
    case 'address-reopened':
      return 'email';
    default:
      return undefined;
  }
}
