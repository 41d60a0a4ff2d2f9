import type { Action, Application } from './state.js';

/** Id of what takes the focus after an action; undefined leaves it where it is. */
export function focusAfter(action: Action, before: Application, { stage }: Application): string | undefined {
  if (action.type === 'edited') return undefined;
  if ('errors' in stage && Object.keys(stage.errors).length > 0) return 'summary';
  return screenOf(before.stage) === screenOf(stage) ? undefined : 'title';
}

/** Moves the focus to a field, a title or a group; in a group, to what is chosen, else to the first. */
export function moveFocus(root: ShadowRoot, id: string): void {
  const found = root.getElementById(id);
  const inner = found?.querySelector<HTMLElement>('input:checked') ?? found?.querySelector('input');
  (found instanceof HTMLFieldSetElement ? inner : found)?.focus();
}

/** Changes when what is on screen is something else, with another title. */
function screenOf(stage: Application['stage']): string {
  return stage.kind === 'step' ? `step ${stage.step}` : stage.kind;
}
