import { html, type Html } from '../html.js';
import { icon } from '../hosted/icons.js';
import { toHostedPage } from '../hosted/layout.js';
import type { Site } from '../hosted/site.js';
import { obstacles, type Obstacle } from './obstacles.js';

/** What can stop an embed on somebody's page, and the line that mends it. */
export function diagnosePage(site: Site): string {
  const all = obstacles(site);
  return toHostedPage(site, {
    title: 'Les offres ne s’affichent pas',
    shared: {
      pathIn: () => '/embed/diagnose',
      description:
        'Ce qui peut empêcher les offres de stage de s’afficher sur un site, et la ligne qui répare.',
    },
    isIndexed: true,
    body: html`<div class="narrow stack">
      <p><a class="back" href="${site.base}/embed">${icon('back')}Construire le code</a></p>
      <h1 class="h1">Les offres ne s’affichent pas</h1>
      <p class="muted">
        Ouvrez votre page, puis la console du navigateur (F12, onglet « Console »). Le message qui s’y trouve
        dit presque toujours lequel de ces cas est le vôtre. En attendant, le lien que contient le code mène à
        la même recherche.
      </p>
      <nav aria-label="Cas">
        <ul class="ticks">
          ${all.map(({ id, seen }) => html`<li>${icon('next')}<a href="#${id}">${seen}</a></li>`)}
        </ul>
      </nav>
      ${all.map(section)}
    </div>`,
  });
}

function section({ id, seen, why, lines, then }: Obstacle): Html {
  return html`<section class="part" id="${id}">
    <h2 class="h2">${seen}</h2>
    <p>${why}</p>
    ${
      lines !== undefined &&
      html`<div class="copy">
        <pre tabindex="0"><code>${lines}</code></pre>
      </div>`
    }
    ${then !== undefined && html`<p>${then}</p>`}
  </section>`;
}
