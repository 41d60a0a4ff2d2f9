import { hostPages, type HostPage } from '../host-page.js';
import type { Person } from '../person.js';

// What the pages have: functions of theirs, and of the libraries they load.
declare function take(event: Event): void;
declare function hotkeys(keys: string, act: (event: Event) => void): void;
declare const Mousetrap: { bind(keys: string[], act: (event: Event) => void): void };
declare const tinykeys: {
  tinykeys(target: Window, keys: Record<string, (event: Event) => void>): void;
};

/** A site with a search of its own, which some letters lead to. */
const body: HostPage['body'] = (element) => `<label>Site <input id="site" /></label>
  <script>
    function take(event) {
      event.preventDefault();
      document.body.dataset.taken = event.key;
      document.querySelector('#site').focus();
    }
  </script>
  <main>${element}</main>`;

/** Types a word of letters that are shortcuts, and mends it; then uses a shortcut; then applies. */
async function visit(person: Person): Promise<void> {
  const field = await person.write('Un métier', 'dessinn');
  await person.hit('Backspace');
  if (field.value !== 'dessin') throw new Error(`« ${field.value} » is in the field.`);
  field.blur();
  await person.hit('s');
  if (document.activeElement?.id !== 'site') throw new Error('The shortcuts of the page are dead.');
  await person.useElement();
}

const before = {
  'letters that are shortcuts, but in fields that the page sees': () =>
    addEventListener('keydown', (event) => {
      const { tagName } = event.target as Element;
      if (!/^(input|textarea|select)$/i.test(tagName) && 'desin'.includes(event.key)) take(event);
    }),
  'letters that the page hears first': () =>
    document.addEventListener(
      'keydown',
      (event) => {
        const { tagName } = event.target as Element;
        if (!/^(input|textarea|select)$/i.test(tagName) && 'desin'.includes(event.key)) take(event);
      },
      true,
    ),
  'a key that goes back, as old pages fear': () =>
    document.addEventListener('keydown', (event) => {
      const { tagName } = event.target as Element;
      if (event.key === 'Backspace' && !/^(input|textarea)$/i.test(tagName)) event.preventDefault();
      else if (event.key === 's' && tagName === 'BODY') take(event);
    }),
  hotkeys: () => hotkeys('d,e,s,i,n', (event) => take(event)),
  Mousetrap: () => Mousetrap.bind([...'desin'], (event) => take(event)),
  // Where it is set up, the page has not been read to its end.
  tinykeys: () => {
    const act = (event: Event): void => take(event);
    tinykeys.tinykeys(window, { d: act, e: act, s: act, i: act, n: act });
  },
};

const LIBRARIES: Partial<Record<keyof typeof before, string>> = {
  hotkeys: 'hotkeys-js/dist/hotkeys-js.umd.cjs',
  Mousetrap: 'mousetrap/mousetrap.js',
  tinykeys: 'tinykeys/dist/tinykeys.umd.js',
};

/** Pages with shortcuts of one key, of their own or of the libraries that most have. */
export const keys = hostPages(
  Object.entries(before).map(([name, listen]) => {
    const library = LIBRARIES[name as keyof typeof before];
    return { name, body, before: listen, visit, ...(library && { libraries: [library] }) };
  }),
);
