import { toLanguage, type Language } from '../words/language.js';

/** The language of ours in which an element speaks: that of the nearest ancestor that says one, itself included. */
export function languageAround(element: Element): Language {
  const tag = ancestorsOf(element)
    .map((one) => one.getAttribute('lang'))
    .find(Boolean);
  return toLanguage(tag ?? '') ?? 'fr';
}

/** An element and those around it, from the inside out, through shadow roots. */
function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  const root = element.getRootNode();
  const parent = parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(parent ? ancestorsOf(parent) : [])];
}
