import type { LinkPurpose } from '../ports/index.js';
import { html } from './html.js';
import { toPage } from './layout.js';

interface Entry {
  title: string;
  text: string;
  button: string;
  /** What the button posts: `open` shows more, and acts on nothing. */
  act: 'open' | 'verify';
  byHand: string;
}

const ENTRIES: Record<LinkPurpose, Entry> = {
  verify: {
    title: 'Confirme ta candidature',
    text: 'Un clic, et ta candidature part à la structure.',
    button: 'Confirmer ma candidature',
    act: 'verify',
    byHand: 'Colle ici le lien entier reçu par mail.',
  },
  answer: {
    title: 'Une candidature vous attend',
    text: 'Vous allez lire la candidature d’un ou d’une élève, puis y répondre.',
    button: 'Lire la candidature',
    act: 'open',
    byHand: 'Collez ici le lien entier reçu par mail.',
  },
  confirm: {
    title: 'Une place est gardée pour toi',
    text: 'Revois l’offre, puis prends ta place ou rends-la.',
    button: 'Voir ma place',
    act: 'open',
    byHand: 'Colle ici le lien entier reçu par mail.',
  },
  withdraw: {
    title: 'Retirer une candidature',
    text: 'Rien n’est effacé avant l’étape suivante.',
    button: 'Voir la candidature',
    act: 'open',
    byHand: 'Le lien entier reçu par mail se colle ici.',
  },
};

/**
 * Where a mailed link leads: the same page for everybody, which knows nothing and does nothing until
 * its button is pressed.
 */
export function entryPage(purpose: LinkPurpose): string {
  const { title, text, button, act, byHand } = ENTRIES[purpose];
  return toPage(
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <form method="post" action="${purpose}" autocomplete="off">
        <input type="hidden" name="act" value="${act}" />
        <div data-by-hand>
          <label for="token">Lien du mail</label>
          <p class="hint" id="by-hand">${byHand}</p>
          <input
            id="token"
            name="token"
            required
            maxlength="500"
            aria-describedby="by-hand"
            spellcheck="false"
            autocapitalize="off"
          />
        </div>
        <button class="main">${button}</button>
      </form>`,
  );
}
