import { hostPages, type HostPage } from '../host-page.js';
import {
  ADOPTED,
  SMALL_ROOT,
  staysInside,
  staysOutOfForm,
  staysReadable,
  strict,
  UNSET_WITH_WEIGHT,
  wideForm,
} from './conditions.js';

/** Our other elements, and the script of pages that know no modules. */
const kinds: HostPage[] = [
  { name: 'a list of offers', tag: 'stage-offers', attributes: { place: '35238' } },
  { name: 'one offer’s form', tag: 'stage-apply', attributes: { 'offer-id': 'of_0000000000000001' } },
  { name: 'the classic script', isClassic: true },
];

/** What a page does to each of them. */
const conditions: HostPage[] = [
  { name: 'under a policy that forbids all but us', needs: ADOPTED, headers: strict() },
  {
    name: 'under Trusted Types',
    needs: ADOPTED,
    headers: strict("require-trusted-types-for 'script'", 'trusted-types lit-html stage-proof'),
  },
  { name: 'with everything unset', css: UNSET_WITH_WEIGHT, visit: staysReadable },
  { name: 'under a root of 62.5 %', css: SMALL_ROOT, visit: staysReadable },
  {
    name: 'in a sidebar of 240 px',
    frame: { width: 240 },
    css: 'body { margin: 0 }',
    visit: async (person) => {
      await person.useElement();
      staysInside(person);
    },
  },
  { name: 'in a sandboxed frame', frame: { sandbox: 'allow-scripts' } },
  { name: 'in a form as wide as the page', body: wideForm, visit: staysOutOfForm },
];

export const others = hostPages(
  kinds.flatMap((kind) =>
    conditions.map((condition) => ({ ...kind, ...condition, name: `${kind.name}, ${condition.name}` })),
  ),
);
