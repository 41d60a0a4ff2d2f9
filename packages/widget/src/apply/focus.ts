import type { Action, Application, Withdrawal } from './state.js';

/** Id of what takes the focus after an action; undefined leaves it where it is. */
export function focusAfter(action: Action, before: Application, { stage }: Application): string | undefined {
  switch (action.type) {
    case 'edited':
    case 'code-edited':
    case 'code-act-started':
      return undefined;
    case 'code-noticed':
      return action.notice.kind === 'resent' ? undefined : 'code';
    case 'withdrawal-stepped':
      return withdrawalFocus(action.to);
    case 'address-reopened':
      return 'email';
    default:
      if ('errors' in stage && Object.keys(stage.errors).length > 0) return 'summary';
      return screenOf(before.stage) === screenOf(stage) ? undefined : 'title';
  }
}

/** Moves the focus to a field, a title or a group; in a group, to what is chosen, else to the first. */
export function moveFocus(root: ShadowRoot, id: string): void {
  const found = root.getElementById(id);
  const inner = found?.querySelector<HTMLElement>('input:checked') ?? found?.querySelector('input');
  (found instanceof HTMLFieldSetElement ? inner : found)?.focus();
}

function withdrawalFocus(to: Withdrawal): string | undefined {
  if (to === 'none') return 'withdraw';
  return to === 'doing' ? undefined : 'sure';
}

/** Changes when what is on screen is something else, with another title. */
function screenOf(stage: Application['stage']): string {
  return stage.kind === 'step' ? `step ${stage.step}` : stage.kind;
}
