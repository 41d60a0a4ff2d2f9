import { hostPages } from '../host-page.js';
import { isDrawn } from './conditions.js';

/** Pages behind a network that is slow, cut or closed to us. */
export const networks = hostPages([
  { name: 'a slow network', network: { delay: 700 } },
  {
    name: 'a network cut at the first of everything',
    network: { cut: ['GET /v1/places', 'GET /v1/offers', 'GET /v1/schools', 'POST /v1/offers'] },
  },
  {
    name: 'a network cut while the application is sent, three times',
    network: { cut: [1, 2, 3].map(() => 'POST /v1/offers/of_0000000000000001/applications') },
  },
  {
    name: 'hands and software 13.9: monitoring that adds headers to every request',
    before: () => {
      const { fetch } = globalThis;
      globalThis.fetch = async (input, init = {}) => {
        const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
        headers.set('traceparent', `00-${'0af76519'.repeat(4)}-${'b7ad6b71'.repeat(2)}-01`);
        headers.set('x-datadog-trace-id', '1234567890');
        return fetch(input, { ...init, headers });
      };
    },
  },
  {
    name: 'a blocker that refuses our service',
    before: () => {
      const { fetch } = globalThis;
      globalThis.fetch = async (input, init) => {
        const address = input instanceof Request ? input.url : String(input);
        if (address.includes('/v1/')) throw new TypeError('Failed to fetch');
        return fetch(input, init);
      };
    },
    isStopped: true,
    visit: async (person) => {
      await person.type('Un métier', 'clinique');
      await person.press('Chercher');
      await person.shows('Le service ne répond pas');
    },
  },
  {
    name: 'a blocker that refuses our script',
    scripts: [],
    isStopped: true,
    visit: async (person) => {
      const link = person.element.querySelector('a');
      if (!link || !isDrawn(link) || !link.href.endsWith('/s/')) throw new Error('The link does not work.');
    },
  },
]);
