import { STATUS_NAMES } from '../rules/french-names.js';
import type { LinkView } from '../use-cases/open-link.js';
import { html } from './html.js';
import { toPage } from './layout.js';
import { actForm, factList, internshipFacts, trialNote } from './parts.js';

/** What is withdrawn and erased, before it is. Read by pupils and by their legal representatives. */
export function withdrawPage(view: LinkView, token: string): string {
  const { id, status } = view.application;
  const title = 'Retirer la candidature et tout effacer ?';
  return toPage(
    title,
    html`${trialNote(view)}
      <h1>${title}</h1>
      ${factList([...internshipFacts(view), ['Candidature', `${STATUS_NAMES[status]}, numéro ${id}`]])}
      <p>
        La structure est prévenue si elle a reçu la candidature. Le nom, les coordonnées, la motivation et
        tout ce qui a été écrit sont effacés à l’instant. Il n’y a pas de retour en arrière.
      </p>
      ${actForm(view, 'withdraw', token, html`<button class="main">Retirer et tout effacer</button>`)}`,
  );
}
