/** Keys that write into a field, or move within it; and those that act on what is pressed or chosen. */
const WRITING = /^(?:.|Backspace|Delete|Enter|Home|End|Arrow.+)$/u;
const ACTING = /^(?: |Enter|Arrow.+)$/;

/**
 * Keeps for an element's fields the keys that they take. Of a key that comes out of a shadow root a page sees the host
 * alone, which is no field: shortcuts of one key would have it. With Ctrl, Alt or Meta, and Escape, Tab or F1, it goes on.
 */
export function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(type, (event) => {
      if (isTaken(event)) event.stopPropagation();
    });
  // A page that listens before us may have prevented what the key writes: it is written all the same, where it was typed.
  host.addEventListener('keydown', writeAnyway, true);
}

function writeAnyway(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const isLost = event.defaultPrevented && event.isTrusted && !event.key[1];
  if (!isLost || !isTaken(event) || !isText(field)) return;
  field.focus();
  document.execCommand('insertText', false, event.key);
}

function isTaken(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  if (isModified && !event.getModifierState('AltGraph')) return false;
  if (isText(target)) return WRITING.test(event.key);
  return (target as Element).matches('a, button, input, summary') && ACTING.test(event.key);
}

function isText(target: EventTarget | undefined): target is HTMLElement {
  // Within an element, what has the focus is one.
  return (target as Element).matches('textarea, input:not([type=radio], [type=checkbox])');
}
