// The chunk of what is said in the console: a page that is written well never loads it.
import { ATTRIBUTE_FACTS, type Attribute } from '@1eleve1stage/sdk/rules';
import type { Refused } from '../state/presets.js';
import { VERSION } from '../version.js';

/** For the site's team: what to write instead. */
function adviceOn(attribute: Attribute | 'api'): string {
  const { takes, example } = attribute === 'api' ? API : ATTRIBUTE_FACTS[attribute];
  return `write ${takes}, such as ${attribute}="${example}".`;
}

const API = { takes: 'the address of the service', example: 'https://stages.example.fr' };

/** Says in the console, once for each value, what an element leaves out and what to write instead. */
export function advise(
  tag: string,
  refused: readonly (Refused | { attribute: 'api'; text: string })[],
): void {
  const lines = refused.map(
    ({ attribute, text }) => `${attribute}="${text}" is left out: ${adviceOn(attribute)}`,
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
