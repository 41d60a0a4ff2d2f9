import { withFirmSpaces } from '../rules/french-spacing.js';
import { html, type Html } from './html.js';

/** A whole page. Addresses are relative to it, for the service may live under a path. */
export function toPage(title: string, body: Html): string {
  return withFirmSpaces(
    html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · 1 élève, 1 stage</title>
          <link rel="stylesheet" href="page.css" />
          <script src="page.js" defer></script>
        </head>
        <body>
          <header class="top"><p>1 élève, 1 stage</p></header>
          <main>${body}</main>
          <footer class="foot">
            <p>
              Cette page s’ouvre avec le lien d’un mail, sans compte ni mot de passe. Elle ne dépose aucun
              traceur.
            </p>
          </footer>
        </body>
      </html> `.text,
  );
}
