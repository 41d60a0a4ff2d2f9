import { DEFAULT_RADIUS_KM } from '@1eleve1stage/sdk/contract';
import { otherReadings, sayInterpretation, type SearchRead } from '@1eleve1stage/sdk/words';
import { html, type Html } from '../pages/html.js';
import type { SearchView } from '../pages/search-view.js';
import { searchPath } from '../pages/site.js';
import { quoting } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import { changed } from '../pages/page-params.js';

/** How the words of a search were read, where that is otherwise than typed, and the ways back to what was. */
export function interpretationNote({ site, params, interpretation, total }: SearchView): Html | false {
  if (!interpretation) return false;
  const texts = textsOf(params);
  const { q = '', radiusKm = DEFAULT_RADIUS_KM } = params.query;
  const search: SearchRead = { read: interpretation, typed: q, radiusKm, total };
  const others = otherReadings(texts.interpretation, search);
  const links = others.map(({ text, french, ...other }) => {
    const path = searchPath(
      changed(params, { q: other.q || undefined, asTyped: other.asTyped || undefined }),
    );
    return html`<a class="chip" href="${site.base}${path}"
      ><span>${quoting(texts, text, ...french)}</span></a
    >`;
  });
  return html`<div class="box">
    ${sayInterpretation(texts.interpretation, search).map(
      ({ text, french }) => html`<p>${quoting(texts, text, ...french)}</p>`,
    )}
    ${links.length > 0 && html`<p class="chips">${links}</p>`}
  </div>`;
}
