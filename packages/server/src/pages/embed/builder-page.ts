import { html, type Html } from '../html.js';
import { toHostedPage } from '../hosted/layout.js';
import type { Site } from '../hosted/site.js';
import { textsOf } from '../hosted/texts/index.js';
import type { Wish } from '../hosted/wish.js';
import type { BuilderView } from './builder-fields.js';
import { builderForm } from './builder-form.js';
import { framePath } from './elements.js';
import { accessibilityWords, policyLines, snippets, type Snippet } from './snippets.js';

export const BUILDER_SCRIPT_PATH = '/embed/builder.js';

/** Widths a site may have for the offers, in pixels. */
const WIDTHS = [
  { name: 'Colonne étroite', pixels: 280 },
  { name: 'Téléphone', pixels: 375 },
  { name: 'Page large', pixels: 1000 },
];

/** A wider preview is shown smaller where there is room, pixels. */
const WIDE = 700;

/** Choose what to show, see it, copy what to paste. */
export function builderPage(view: BuilderView): string {
  const { site, wish } = view;
  return toHostedPage(site, {
    title: 'Afficher des offres de stage sur votre site',
    script: BUILDER_SCRIPT_PATH,
    shared: {
      pathIn: () => '/embed',
      description: 'Choisissez ce que votre site montre, regardez, copiez le code.',
    },
    isIndexed: true,
    body: html`<div class="lead-in">
        <h1 class="h1">Afficher des offres de stage sur votre site</h1>
        <p class="lead muted">
          Choisissez ce que votre page doit montrer, regardez le résultat, copiez le code. Les élèves
          cherchent, lisent et candidatent sans quitter votre site.
        </p>
      </div>
      <div class="columns">
        <div class="columns__side">${builderForm(view)}</div>
        <div class="columns__main builder" data-live>
          <p class="vh" role="status">${liveWords(view)}</p>
          ${previews(view)} ${codes(site, wish)}
        </div>
      </div>`,
  });
}

function liveWords({ wish, offer, total }: BuilderView): string {
  if (wish.element === 'apply') return offer ? `Formulaire de l’offre « ${offer.title} ».` : '';
  return total === undefined ? '' : `${total} offres avec ces choix.`;
}

function previews(view: BuilderView): Html {
  const { wish, offer } = view;
  const isWithoutOffer = wish.element === 'apply' && !offer;
  return html`<section class="stack" aria-labelledby="apercu">
    <h2 class="h2" id="apercu">Ce que verront les élèves</h2>
    ${
      isWithoutOffer
        ? html`<p class="note">Indiquez d’abord l’offre : son formulaire paraîtra ici.</p>`
        : html`<p class="muted">${previewWords(view)}</p>
            <div class="previews">${frames(view)}</div>`
    }
  </section>`;
}

function previewWords({ wish, offer }: BuilderView): string {
  return [
    offer ? `Le formulaire de « ${offer.title} », ${offer.employer.name}.` : 'De vraies offres.',
    wish.key === undefined && 'Sans votre clé, l’aperçu montre tout mais ne peut pas envoyer de candidature.',
    wish.theme === 'etat' &&
      'Sur votre site, les couleurs seront celles que définit sa charte. L’aperçu, qui ne la connaît pas, garde les nôtres.',
  ]
    .filter(Boolean)
    .join(' ');
}

function frames({ site, wish }: BuilderView): Html[] {
  const { title } = textsOf({}).frames[wish.element ?? 'search'];
  return WIDTHS.map(
    ({ name, pixels }) =>
      html`<figure class="preview ${pixels > WIDE && 'preview--wide'}">
        <figcaption><b>${name}</b> <span class="muted">${String(pixels)} px</span></figcaption>
        <div class="preview__in" tabindex="0" role="group" aria-label="Aperçu, ${name}">
          <iframe
            title="Aperçu, ${name} : ${title}"
            src="${site.base}${framePath(wish)}"
            width="${String(pixels)}"
            height="520"
            loading="lazy"
          ></iframe>
        </div>
      </figure>`,
  );
}

function codes(site: Site, wish: Wish): Html {
  return html`<section class="stack" aria-labelledby="codes">
      <h2 class="h2" id="codes">Le code à copier</h2>
      ${wish.key === undefined && keyNote()} ${snippets(site, wish).map(snippetPart)}
    </section>
    <section class="stack" aria-labelledby="securite">
      <h2 class="h2" id="securite">Si votre site a une politique de sécurité</h2>
      <p>
        À transmettre à qui gère le serveur, si un en-tête <code>Content-Security-Policy</code> existe déjà :
        il faut y ajouter ces adresses. Aucun style ni script en ligne, aucune police, aucun cookie.
      </p>
      ${policyLines(site).map(
        ({ way, lines }) =>
          html`<h3 class="h3">${way}</h3>
            ${code(lines)}`,
      )}
      <p>
        Rien ne s’affiche ?
        <a href="${site.base}/embed/diagnose">Ce qui peut bloquer, et la ligne qui répare</a>.
      </p>
    </section>
    <section class="stack" aria-labelledby="accessibilite">
      <h2 class="h2" id="accessibilite">Pour votre déclaration d’accessibilité</h2>
      ${code(accessibilityWords(site, wish))}
    </section>`;
}

function keyNote(): Html {
  return html`<p class="note">
    Il vous faut une <b>clé publique</b>. Demandez-la à qui gère ce service, avec l’adresse exacte de votre
    site, par exemple <code>https://www.mairie.example</code>. Elle ne marche que là, et ne permet que de lire
    les offres et d’envoyer une candidature : elle peut paraître dans la page.
  </p>`;
}

function snippetPart({ id, title, advice, code: text }: Snippet): Html {
  return html`<div class="stack" id="${id}">
    <h3 class="h3">${title}</h3>
    <p class="muted">${advice}</p>
    ${code(text)}
  </div>`;
}

/** Text to copy as it is. */
function code(text: string): Html {
  return html`<div class="copy" data-copy>
    <pre tabindex="0"><code>${text}</code></pre>
  </div>`;
}
