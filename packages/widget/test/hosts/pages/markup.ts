import { hostPages } from '../host-page.js';
import { ADOPTED } from './conditions.js';

/** Names that hide what `document` has, as an image in somebody's comment may be called. */
const HIDING = ['currentScript', 'baseURI']
  .map((name) => `<img name="${name}" src="/stranger/widget/@1/stage.js" alt="" hidden />`)
  .join('');
/** The same of a form, whose fields hide what it has itself. */
const WORSE =
  '<form name="currentScript"><input name="tagName" type="hidden" /><input name="src" type="hidden" /></form>';

/** Pages where others write markup, though no script, as in comments. */
export const markup = hostPages([
  {
    name: 'names that hide those of the document',
    hasNoApi: true,
    body: (element) => `<p>${HIDING}</p><main><h1>Une page</h1>${element}</main>`,
  },
  {
    name: 'names that hide those of the document, and the classic script',
    hasNoApi: true,
    isClassic: true,
    body: (element) => `<p>${HIDING}</p><main><h1>Une page</h1>${element}</main>`,
  },
  {
    name: 'a form that hides the classic script',
    hasNoApi: true,
    isClassic: true,
    body: (element) => `${WORSE}<main><h1>Une page</h1>${element}</main>`,
  },
  {
    name: 'a link inside that would run script',
    needs: ADOPTED,
    headers: ({ service }) => ({ 'content-security-policy': `default-src 'none'; script-src ${service}` }),
    body: (element, { service }) => element.replace(`${service}/s/`, 'javascript:void(0)'),
    isStopped: true,
    warnings: ['violation: connect-src'],
    visit: async (person) => {
      await person.type('Un métier', 'clinique');
      await person.press('Chercher');
      await person.shows('connect-src');
      const link = person.all('a').find((one) => one.textContent?.includes('Ouvrir'));
      if (!(link instanceof HTMLAnchorElement) || link.protocol !== 'http:')
        throw new Error(`It leads to ${link?.outerHTML ?? 'nothing'}.`);
    },
  },
  {
    name: 'a service whose address would run script',
    // The later attribute of one name is not heeded.
    body: (element) => element.replace('<stage-search ', '<stage-search api="javascript:void(0)" '),
    isStopped: true,
    visit: async (person) => {
      await person.until('the element', () => !!customElements.get('stage-search'));
      if (person.all('a, button').length > 0) throw new Error('It goes to work.');
    },
  },
]);
