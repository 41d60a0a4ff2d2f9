import type { Language } from '@1eleve1stage/sdk/contract';
import { toHostedPage } from '../../pages/layout.js';
import type { Site } from '../../pages/site.js';
import { html, type Html } from '../../pages/html.js';
import { rightsPath, type Facts, type Part, type Piece, type RightsPage } from '../../pages/article.js';
import { ARTICLES } from './texts/articles.js';

/** A page about the service: what it keeps, who runs it, how accessible it is. */
export function rightsPage(site: Site, page: RightsPage, lang: Language, facts: Facts): string {
  const { title, description, lead, parts } = ARTICLES[lang][page](facts);
  const pathIn = (other: Language): string => rightsPath(page, other);
  return toHostedPage(site, {
    title,
    lang,
    pathIn,
    shared: { pathIn, description, isEmbeddable: false },
    isIndexed: true,
    body: html`<article class="narrow article">
      <h1 class="h1">${title}</h1>
      <p class="lead">${linked(lead)}</p>
      ${parts.map(toSection)}
    </article>`,
  });
}

function toSection({ title, says }: Part): Html {
  return html`<section>
    <h2 class="h2">${title}</h2>
    ${says.map(toHtml)}
  </section>`;
}

function toHtml(piece: Piece): Html {
  if (typeof piece === 'string') return html`<p>${linked(piece)}</p>`;
  if ('list' in piece)
    return html`<ul>
      ${piece.list.map((item) => html`<li>${linked(item)}</li>`)}
    </ul>`;
  return html`<dl>
    ${piece.facts.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${linked(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A text, its addresses of the web and of mail made into links. */
function linked(text: string): (Html | string)[] {
  return text.split(/(\s+)/).map((word) => {
    const address = word.replace(/[.,;:]$/, '');
    const after = word.slice(address.length);
    if (/^https?:\/\/./.test(address)) return html`<a href="${address}">${address}</a>${after}`;
    if (address.includes('@')) return html`<a href="mailto:${address}">${address}</a>${after}`;
    return word;
  });
}
