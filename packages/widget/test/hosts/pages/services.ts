import { hostPages, type Addresses } from '../host-page.js';
import { Person } from '../person.js';
import { after } from './conditions.js';

/** The address and the key are said around the element, which has neither. */
function inService(_: string, addresses: Addresses): string {
  return inServiceWith(['stage-search'], addresses);
}

/** The same of several elements. */
function inServiceWith(tags: string[], { service, api }: Addresses): string {
  const link = `<a href="${service}/s/">Voir les offres de stage</a>`;
  const elements = tags.map((tag) => `<${tag}>${link}</${tag}>`).join('');
  return `<main><h1>Une page</h1><stage-service api="${api}" key="pk_live_hosts">${elements}</stage-service></main>`;
}

/** The second of two services around is moved into, with what is written; the first one stays, without an element. */
async function moveIntoOtherService(person: Person): Promise<void> {
  const [first] = document.querySelectorAll('stage-service');
  const other = first?.cloneNode() as HTMLElement;
  await after(() => {
    document.querySelector('main')?.append(other);
    other.append(person.element);
  });
}

/** Pages with a `<stage-service>` around the element. */
export const services = hostPages([
  {
    name: 'a service around, and another one it is moved into',
    body: inService,
    visit: async (person) => {
      await person.search();
      await person.shows('D’abord, toi');
      await moveIntoOtherService(person);
      await person.apply();
    },
  },
  {
    name: 'a service around, and another one around it: the nearest answers',
    body: (element, addresses) =>
      `<stage-service api="https://unheard.example" language="en">${inService(element, addresses)}</stage-service>`,
  },
  {
    name: 'a service around: what is begun in one element inside it is there in the other',
    body: (_, addresses) => inServiceWith(['stage-search', 'stage-offers'], addresses),
    visit: async (person) => {
      await person.search();
      await person.shows('D’abord, toi');
      await person.type('Prénom', 'Jade');
      const other = new Person('stage-offers');
      await other.open();
      await other.shows('D’abord, toi');
      const typed = other.all('input').map((field) => (field as HTMLInputElement).value);
      if (!typed.includes('Jade')) throw new Error(`In the other stands: ${typed.join(', ')}`);
      await other.apply();
    },
  },
  {
    name: 'a service around that is upgraded after what is in it',
    body: (element, addresses) => `<template>${inService(element, addresses)}</template>`,
    visit: async (person) => {
      const template = document.querySelector('template');
      // What a template holds is upgraded in pieces, from the inside.
      const copy = template?.content.cloneNode(true) as DocumentFragment;
      const inner = copy.querySelector('stage-search');
      if (inner) customElements.upgrade(inner);
      await after(() => document.body.append(copy));
      await person.searchAndApply();
    },
  },
  {
    name: 'a service around that is put there, and taken away, later',
    body: (_, { service }) =>
      `<main><stage-search><a href="${service}/s/">Voir les offres</a></stage-search></main>`,
    hasNoApi: true,
    visit: async (person) => {
      const around = document.createElement('stage-service');
      around.setAttribute('key', 'pk_live_hosts');
      const main = document.querySelector('main');
      await after(() => {
        main?.append(around);
        around.append(person.element);
      });
      await person.searchAndApply();
    },
  },
  {
    name: 'a service around a slot, in a shadow root that comes after the element',
    body: (_, { service }) =>
      `<main><div><stage-search><a href="${service}/s/">Voir les offres</a></stage-search></div></main>`,
    hasNoApi: true,
    visit: async (person) => {
      const around = document.createElement('stage-service');
      around.append(document.createElement('slot'));
      around.setAttribute('language', 'en');
      await person.shows('Chercher');
      await after(() => document.querySelector('div')?.attachShadow({ mode: 'closed' }).append(around));
      await person.shows('Search');
      await after(() => around.removeAttribute('language'));
      await person.searchAndApply();
    },
  },
  {
    name: 'two versions of the script, and a service around',
    scripts: ['widget-of-before', 'widget'],
    body: inService,
    warnings: ['another version is already on this page'],
  },
  {
    // Nobody hears of it: the element goes on by itself, with the service that its script came from.
    name: 'a service around, and questions for contexts that the page keeps for itself',
    before: () => {
      addEventListener('context-request', (event) => event.stopImmediatePropagation(), true);
    },
    hasNoApi: true,
    body: (_, addresses) => inService(_, { ...addresses, api: 'https://unheard.example' }),
  },
]);
