import { html } from '../html.js';
import { icon } from '../hosted/icons.js';
import { toHostedPage } from '../hosted/layout.js';
import type { Site } from '../hosted/site.js';
import { FRAME_SCRIPT_PATH } from './frame-page.js';

/** Why a frame has no offers, told to pupils with a way out, and to the site's team with a word to look up. */
export function blockedPage(site: Site, code: string): string {
  return toHostedPage(site, {
    title: 'Les offres ne s’affichent pas ici',
    theme: 'light',
    isFramed: true,
    script: FRAME_SCRIPT_PATH,
    body: html`<main>
      <div class="box">
        <h1 class="h2">Les offres ne s’affichent pas ici</h1>
        <p>Le réglage de ce site n’est pas complet. Tu trouveras les mêmes offres sur notre page.</p>
        <p>
          <a class="btn btn--primary" href="${site.url}/s/search" target="_blank" rel="noopener"
            >Ouvrir les offres${icon('outside')}<span class="vh">(nouvel onglet)</span></a
          >
        </p>
        <p class="small muted">
          Pour l’équipe du site : <code>${code}</code>,
          <a href="${site.url}/embed/diagnose" target="_blank" rel="noopener">ce qui peut bloquer</a>.
        </p>
      </div>
    </main>`,
  });
}
