import { hostPages } from '../host-page.js';
import { ADOPTED, isDrawn, staysReadable, strict } from './conditions.js';

const TYPES = "require-trusted-types-for 'script'";

/** Pages whose security policy forbids what it can. */
export const policies = hostPages([
  { name: 'a policy that forbids all but us', needs: ADOPTED, headers: strict() },
  {
    name: 'a policy that allows no style, in a browser that adopts none',
    headers: strict(),
    before: adoptNoStyle,
    isStopped: true,
    warnings: ['violation: style-src', 'window.litNonce'],
    visit: async (person, complaints) => {
      await person.until('the warning', () => complaints.some((line) => line.includes('litNonce')));
      if (customElements.get('stage-search')) throw new Error('It is defined.');
      if (!isDrawn(person.element.querySelector('a'))) throw new Error('The link is gone.');
    },
  },
  {
    name: 'a policy that allows styles with a nonce, in a browser that adopts none',
    headers: strict("style-src 'nonce-9kq2'"),
    before: () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      CSS.supports = () => false;
      Object.assign(globalThis, { litNonce: '9kq2' });
    },
    visit: async (person) => {
      await staysReadable(person);
      if (person.element.shadowRoot?.adoptedStyleSheets) throw new Error('The browser adopts style sheets.');
    },
  },
  {
    name: 'a policy without workers',
    needs: ADOPTED,
    headers: ({ service }) => ({
      'content-security-policy': `default-src 'none'; script-src ${service}; connect-src ${service}`,
    }),
    warnings: ['violation: worker-src'],
  },
  {
    name: 'Trusted Types, with the policy lit-html',
    needs: ADOPTED,
    headers: strict(TYPES, 'trusted-types lit-html stage-proof'),
  },
  {
    name: 'Trusted Types, and another Lit that took the policy lit-html',
    needs: 'trustedTypes',
    headers: strict(TYPES, "trusted-types lit-html stage-proof 'allow-duplicates'"),
    before: takePolicyOfLit,
  },
  {
    name: 'Trusted Types, and another Lit that took the only policy lit-html',
    needs: 'trustedTypes',
    headers: strict(TYPES, 'trusted-types lit-html stage stage-proof'),
    before: takePolicyOfLit,
    warnings: ['violation: trusted-types'],
  },
  {
    name: 'no policy of Trusted Types at all',
    needs: 'trustedTypes',
    headers: strict("trusted-types 'none'"),
    warnings: ['violation: trusted-types'],
  },
  {
    name: 'Trusted Types without any policy',
    needs: 'trustedTypes',
    headers: strict(TYPES, "trusted-types 'none'"),
    isStopped: true,
    warnings: ['violation: trusted-types', 'violation: require-trusted-types-for', 'trusted-types lit-html'],
    visit: async (person, complaints) => {
      await person.until('the warning', () => complaints.some((line) => line.includes('stage-search')));
      if (customElements.get('stage-search')) throw new Error('It is defined.');
      if (!isDrawn(person.element.querySelector('a'))) throw new Error('The link is gone.');
    },
  },
  {
    name: 'a policy that forbids our service',
    needs: ADOPTED,
    headers: ({ service }) => ({
      'content-security-policy': `default-src 'none'; script-src ${service}`,
    }),
    isStopped: true,
    warnings: ['violation: connect-src'],
    visit: async (person) => {
      await person.type('Un métier', 'clinique');
      await person.press('Chercher');
      await person.shows('connect-src');
      const link = person.all('a').find((one) => one.textContent?.includes('Ouvrir'));
      if (!(link instanceof HTMLAnchorElement) || !link.href.endsWith('/s/')) throw new Error('No way out.');
    },
  },
  {
    name: 'a page isolated from other origins',
    headers: () => ({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  },
  { name: 'a sandboxed frame', frame: { sandbox: 'allow-scripts' } },
]);

/** As another Lit on the page does. */
function takePolicyOfLit(): void {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  trustedTypes?.createPolicy('lit-html', { createHTML: (text: string) => text });
}

/** As browsers that have no constructed style sheets. */
function adoptNoStyle(): void {
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  CSS.supports = () => false;
}
