import { toLanguage, type Language } from '../words/language.js';

/** The language of ours in which an element speaks: that of the nearest ancestor that says one, itself included. */
export function languageAround(element: Element): Language {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const tag = at.getAttribute('lang');
    if (tag) return toLanguage(tag) ?? 'fr';
  }
  return 'fr';
}

function parentOf(element: Element): Element | undefined {
  const { parentElement } = element;
  if (parentElement) return parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
