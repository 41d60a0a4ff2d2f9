import type { Problem } from '@1eleve1stage/sdk/contract';
import { html } from './html.js';
import type { Page } from './page.js';

const STYLE = `
main { max-width: 40rem; margin-inline: auto; padding: 4rem 1.5rem; display: grid; gap: 1rem; }
.muted { color: var(--muted); font-size: 0.9375rem; }
`;

const TEXTS = {
  fr: {
    lost: 'L’adresse est peut-être incomplète. Si elle vient d’un mail, ouvrez de nouveau le lien depuis le mail, ou copiez-le en entier.',
    failed: 'Réessayez dans un moment.',
    search: { path: 's/search', name: 'Chercher un stage' },
    reference: 'Référence à nous donner :',
  },
  en: {
    lost: 'The address may be incomplete. If it comes from a mail, open the link from the mail again, or copy all of it.',
    failed: 'Try again in a moment.',
    search: { path: 's/search?lang=en', name: 'Find an internship' },
    reference: 'Reference to give us:',
  },
};

/**
 * What could not be answered, told to a person.
 *
 * @param root where the service begins, as a link of this page says it
 */
export function problemPage({ code, titles, requestId }: Problem, lang: Page['lang'], root: string): Page {
  const { lost, failed, search, reference } = TEXTS[lang];
  return {
    lang,
    title: `${titles[lang]} · 1 élève, 1 stage`,
    style: STYLE,
    body: html`<main id="content">
      <h1>${titles[lang]}</h1>
      <p>${code === 'not_found' ? lost : failed}</p>
      <p><a href="${root}/${search.path}">${search.name}</a></p>
      <p class="muted">${reference} <code>${requestId}</code></p>
    </main>`,
  };
}
