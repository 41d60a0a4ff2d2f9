import type { FirstReading } from '../../core/candidates/rules/first-reading.js';
import type { LinkView } from '../../core/applications/links/open-link.js';
import { knownPersonal } from '../../core/offers/readable.js';
import { fr } from '../pages/texts/fr/index.js';
import { html, type Html } from '../pages/html.js';
import { actForm } from './parts.js';

/** What an employer reads of a pupil in any case; undefined once erased, or where it does not open. */
export function wordsRead({ application, first }: LinkView): FirstReading | undefined {
  const personal = knownPersonal(application);
  return first ?? (personal && { grade: personal.pupil.grade, motivation: personal.motivation });
}

/** Says in a first reading what is kept back, and lets it be opened; nothing otherwise. */
export function veil(view: LinkView, token: string): Html | false {
  if (!view.first) return false;
  return html`<section class="note note--calm">
    <h2>Lisez d’abord la lettre</h2>
    <p>
      Le nom, l’âge et l’établissement sont cachés : chaque élève a ainsi la même chance. Dans sa lettre, «
      […] » couvre ce que nous en savons ; ce que nous ne savons pas y reste. Vous les voyez quand vous
      répondez, ou avec ce bouton : ce sera noté pour votre structure, et l’élève n’en saura rien de plus.
    </p>
    ${view.acts.includes('reveal') && actForm(fr, view, { act: 'reveal', token, body: html`<button>Voir qui c’est</button>` })}
  </section>`;
}
