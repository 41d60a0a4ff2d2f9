import type { LooserSearch } from '@1eleve1stage/sdk/contract';
import { counted } from '@1eleve1stage/sdk/rules';
import { html, type Html } from '../html.js';
import type { SearchView } from './search-view.js';
import { searchPath } from './site.js';

/** What a search that finds nothing could be instead, each way a link with what it finds. */
export function emptyResults({ site, wish, suggestions }: SearchView): Html {
  const ways = suggestions.map(
    (way) =>
      html`<li>
        <a class="way" href="${site.base}${searchPath({ ...wish, query: way.query })}">
          <span>${wayInWords(way)}</span>
          <b class="nb">${counted(way.total, 'offre', 'offres')}</b>
        </a>
      </li>`,
  );
  return html`<div class="box">
    <p class="h3">
      ${
        ways.length > 0
          ? 'Voici ce que tu peux élargir, et ce que cela donne :'
          : 'Élargir n’y change rien pour l’instant. Essaie une autre commune ou d’autres mots ; de nouvelles offres arrivent chaque semaine.'
      }
    </p>
    ${
      ways.length > 0 &&
      html`<ul class="ways">
        ${ways}
      </ul>`
    }
  </div>`;
}

function wayInWords({ loosen, query }: LooserSearch): string {
  switch (loosen) {
    case 'q':
      return query.q ? `Chercher seulement « ${query.q} »` : 'Chercher sans ces mots';
    case 'radiusKm':
      return `Élargir à ${query.radiusKm} km`;
    case 'weeks':
      return 'Toutes les semaines';
    case 'sectors':
      return 'Tous les secteurs';
    case 'grade':
      return 'Toutes les classes';
    case 'employer':
      return 'Toutes les structures';
    case 'isPublic':
      return 'Services publics, entreprises et associations';
    case 'wheelchair':
      return 'Sans l’accès en fauteuil roulant';
  }
}
