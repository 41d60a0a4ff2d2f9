import type { Addresses, HostPage } from '../host-page.js';
import type { Person } from '../person.js';

// What several pages do to us, and what a person then finds.

/** What an element needs to wear styles where style elements are forbidden. */
export const ADOPTED = 'adoptedStyleSheets';

/** All is forbidden but what docs/embed.md asks for. */
export function strict(...more: string[]): NonNullable<HostPage['headers']> {
  return ({ service }: Addresses) => ({
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${service}`,
      `connect-src ${service}`,
      'worker-src blob:',
      ...more,
    ].join('; '),
  });
}

/** The page does something, and a frame passes. */
export async function after(act: () => void): Promise<void> {
  act();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

export const UNSET_WITH_WEIGHT =
  'html body * { all: unset !important } html body main { display: block !important }';

export const SMALL_ROOT = 'html { font-size: 62.5% } body { font-size: 1.4rem }';

/** Does what the element is for, and finds our texts as large as the browser's own. */
export async function staysReadable(person: Person): Promise<void> {
  await person.until('the element', () => person.text !== '');
  const { fontSize, display, color, backgroundColor } = getComputedStyle(person.element);
  if (fontSize !== '16px' || display !== 'block' || color === backgroundColor)
    throw new Error(`Unreadable: ${fontSize}, ${display}, ${color} on ${backgroundColor}`);
  await person.useElement();
  staysInside(person);
}

export function staysInside({ element }: Person): void {
  if (element.scrollWidth > element.clientWidth + 1)
    throw new Error(`Wider than its place: ${element.scrollWidth} of ${element.clientWidth} px`);
}

/** The page around is one form. */
export function wideForm(element: string): string {
  return `<form action="/elsewhere" id="all"><input name="__STATE" type="hidden" />${element}</form>`;
}

/** Does what the element is for, and leaves the page's form alone. */
export async function staysOutOfForm(person: Person): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#all') ?? undefined;
  let isSent = false;
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    isSent = true;
  });
  await person.useElement();
  if (isSent) throw new Error('The page’s own form was sent.');
  if ([...new FormData(form).keys()].length > 1) throw new Error('Our fields went into the page’s own form.');
}

/** Whether anything of an element is on the page, also in browsers without `checkVisibility`. */
export function isDrawn(element: Element | null): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}
