import { html, type Html } from '../pages/html.js';
import type { SearchView } from '../pages/search-view.js';
import { searchPath } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';

/** Searches to try instead of one that finds nothing, each a link with what it finds. */
export function emptyResults({ site, params, suggestions }: SearchView): Html {
  const { empty: texts, words } = textsOf(params);
  const ways = suggestions.map(
    (way) =>
      html`<li>
        <a class="way" href="${site.base}${searchPath({ ...params, query: way.query })}">
          <span>${texts.way(way)}</span>
          <b class="nb">${words.offers(way.total)}</b>
        </a>
      </li>`,
  );
  return html`<div class="box">
    <p class="h3">${ways.length > 0 ? texts.widen : texts.nothing}</p>
    ${
      ways.length > 0 &&
      html`<ul class="ways">
        ${ways}
      </ul>`
    }
  </div>`;
}
