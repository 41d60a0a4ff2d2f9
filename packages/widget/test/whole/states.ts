import { applicationStates } from '../apply/states.js';
import { searchStates } from '../search/states.js';

/** A state of the element. */
interface WholeState {
  name: string;
  /** Opens it in a page of that width, in px. */
  open(width: number, scheme?: 'light' | 'dark'): Promise<unknown>;
}

/** Every state of the search and of the application. */
export const wholeStates: WholeState[] = [
  ...searchStates.map(({ name, open }): WholeState => ({
    name: `search · ${name}`,
    open: (width) => open(width),
  })),
  ...applicationStates.map(({ name, open }): WholeState => ({
    name: `apply · ${name}`,
    open: (_, scheme = 'light') => open(scheme),
  })),
];

/** The shadow roots of what is open, from the outside in. */
export function openRoots(within: ParentNode = document): ShadowRoot[] {
  return [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}
