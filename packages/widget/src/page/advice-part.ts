// The chunk of what is said in the console: a page that is written well never loads it.
import type { Attribute, Refused } from '../state/presets.js';
import { VERSION } from '../version.js';

/** For the site's team: what to write instead. */
const ADVICE: Record<Attribute | 'api', string> = {
  api: 'write the address of the service, such as api="https://stages.example.fr".',
  q: 'write at most 200 characters.',
  place: 'write a commune’s INSEE code, such as place="35238".',
  'radius-km': 'write kilometres from 1 to 100, such as radius-km="20".',
  grade: 'write one of quatrieme, troisieme, seconde.',
  weeks: 'write ISO weeks, such as weeks="2027-W02,2027-W03".',
  year: 'write the year of a June, such as year="2028" for 2027-2028.',
  sectors: 'write codes from s1 to s51, such as sectors="s26,s31".',
  publisher: 'write me, or an identifier pb_…, or a SIRET of 14 digits.',
  employer: 'write at most 150 characters.',
  school: 'write a school’s UAI, such as school="0350001A".',
  locked: 'write names among q, place, radius-km, grade, weeks, sectors, such as locked="place,grade".',
  'page-size': 'write a number from 1 to 100, such as page-size="10".',
  'first-view': 'write form or results.',
  'offer-id': 'write an offer’s identifier, such as offer-id="of_7k2m9x4c1v8b3n5j".',
  language: 'write fr, en or fr-x-facile.',
  theme: 'write light, dark or etat.',
  address: 'write page, or nothing.',
};

/** Says in the console, once for each value, what an element leaves out and what to write instead. */
export function advise(
  tag: string,
  refused: readonly (Refused | { attribute: 'api'; text: string })[],
): void {
  const lines = refused.map(
    ({ attribute, text }) => `${attribute}="${text}" is left out: ${ADVICE[attribute]}`,
  );
  console.warn([`<${tag}>`, ...lines].join(lines.length > 1 ? '\n  ' : ' '));
}

/** Says in the console why nothing is drawn, and what the page's policy must say. */
export function adviseOnTypes(): void {
  console.warn(
    '<stage-search>: this page enforces Trusted Types and leaves us no policy; it shows the link instead. Add ' +
      '"trusted-types lit-html stage stage-proof" to its Content-Security-Policy.',
  );
}

/** Says in the console why nothing is drawn in an older browser, and what the page's policy must say. */
export function adviseOnStyles(): void {
  console.warn(
    '<stage-search>: this browser adopts no style sheets, and this page forbids style elements; it shows the link ' +
      'instead. Add a nonce to style-src in its Content-Security-Policy, and say it before our script: ' +
      'window.litNonce = "…".',
  );
}

/** Says that tags are already taken by another version: the first that arrives serves the whole page. */
export function adviseOnVersions(tags: readonly string[]): void {
  const list = tags.map((tag) => `<${tag}>`).join(', ');
  console.warn(`${list} ${VERSION}: another version is already on this page; that one is used.`);
}
