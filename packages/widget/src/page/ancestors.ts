/** An element and those around it, from the inside out, through shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  const root = element.getRootNode();
  const parent = parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(parent ? ancestorsOf(parent) : [])];
}
