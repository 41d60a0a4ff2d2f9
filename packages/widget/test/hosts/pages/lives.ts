import { hostPages } from '../host-page.js';
import type { Person } from '../person.js';
import { after, isDrawn, staysOutOfForm, wideForm } from './conditions.js';

async function dialogs({ element }: Person, show: (dialog: HTMLDialogElement) => void): Promise<void> {
  const dialog = element.closest('dialog');
  if (dialog) await after(() => show(dialog));
}

/** Pages that move, copy, hide, show and replace the element. */
export const lives = hostPages([
  {
    name: 'moved and put back, search and application under way',
    visit: async (person) => {
      await person.search();
      await person.shows('D’abord, toi');
      await person.type('Prénom', 'Jade');
      await after(() => {
        const aside = document.createElement('aside');
        document.body.append(aside);
        aside.append(person.element);
      });
      await after(() => document.querySelector('main')?.append(person.element));
      await person.apply();
    },
  },
  {
    name: 'cloned, and the first one taken out',
    visit: async (person) => {
      await person.search();
      await after(() => person.element.replaceWith(person.element.cloneNode(true)));
      await person.searchAndApply();
    },
  },
  {
    name: 'taken out and put back later',
    visit: async (person) => {
      const { element } = person;
      await person.type('Un métier', 'clinique');
      await after(() => element.remove());
      await after(() => document.querySelector('main')?.append(element));
      await person.searchAndApply();
    },
  },
  {
    name: 'one page application that writes itself anew',
    visit: async (person) => {
      await person.search();
      const main = document.querySelector('main');
      const written = person.element.outerHTML;
      for (let turn = 0; turn < 3; turn += 1)
        await after(() => main && (main.innerHTML = `<h1>Une vue</h1>${written}`));
      await person.searchAndApply();
    },
  },
  {
    name: 'put into the page after the script',
    body: (element) => `<main></main><template id="later">${element}</template>`,
    visit: async (person) => {
      const template = document.querySelector<HTMLTemplateElement>('#later');
      await after(() => template && document.querySelector('main')?.append(template.content));
      await person.searchAndApply();
    },
  },
  {
    name: 'in a dialog, closed and then opened',
    body: (element) => `<main><dialog>${element}</dialog></main>`,
    visit: async (person) => {
      await customElements.whenDefined(person.element.localName);
      await dialogs(person, (dialog) => dialog.showModal());
      if (person.element.clientWidth < 250) throw new Error(`It is ${person.element.clientWidth} px wide.`);
      await person.search();
      await dialogs(person, (dialog) => dialog.close());
      await dialogs(person, (dialog) => dialog.showModal());
      await person.apply();
    },
  },
  {
    name: 'in a form as wide as the page',
    body: wideForm,
    visit: staysOutOfForm,
  },
  {
    name: 'not shown at the start',
    css: '.tab { display: none } .tab.on { display: block }',
    body: (element) => `<main class="tab">${element}</main>`,
    visit: async (person) => {
      await after(() => document.querySelector('.tab')?.classList.add('on'));
      await person.searchAndApply();
    },
  },
  {
    name: 'hidden by its attribute, then shown',
    attributes: { hidden: '' },
    visit: async (person) => {
      if (isDrawn(person.element)) throw new Error('It is shown.');
      await after(() => person.element.removeAttribute('hidden'));
      await person.searchAndApply();
    },
  },
  {
    name: 'left and found again in the back-forward cache',
    // Only told so: a headless shell, which most tests run in, keeps no page in that cache. Firefox does, in e2e/.
    visit: async (person) => {
      await person.search();
      await person.shows('D’abord, toi');
      await person.type('Prénom', 'Jade');
      await after(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      await after(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await person.apply();
    },
  },
  {
    name: 'two elements on one page',
    body: (element) => `<main>${element}</main><aside>${element}</aside>`,
    visit: async (person) => {
      await person.searchAndApply();
      const [, other] = document.querySelectorAll('stage-search');
      if (other?.shadowRoot?.querySelector('.summary')) throw new Error('The other one searched too.');
    },
  },
]);
