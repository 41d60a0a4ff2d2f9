import type { Problem } from '@1eleve1stage/sdk/contract';
import { html } from '../../pages/html.js';
import type { Page } from './page.js';

const STYLE = `
main { max-width: 40rem; margin-inline: auto; padding: 4rem 1.5rem; display: grid; gap: 1rem; }
.muted { color: var(--muted); font-size: 0.9375rem; }
`;

/** What could not be answered, told to a person. */
export function problemPage({ code, title, requestId }: Problem): Page {
  const advice =
    code === 'not_found'
      ? 'L’adresse est peut-être incomplète. Si elle vient d’un mail, ouvrez de nouveau le lien depuis le mail, ou copiez-le en entier.'
      : 'Rien n’a été enregistré. Réessayez dans un moment.';
  return {
    lang: 'fr',
    title: `${title} · 1 élève, 1 stage`,
    style: STYLE,
    body: html`<main id="content">
      <h1>${title}</h1>
      <p>${advice}</p>
      <p class="muted">Référence à nous donner : <code>${requestId}</code></p>
    </main>`,
  };
}
