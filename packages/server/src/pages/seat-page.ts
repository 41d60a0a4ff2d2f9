import { dayInFrench } from '../rules/french-dates.js';
import type { LinkView } from '../use-cases/open-link.js';
import { html } from './html.js';
import { toPage } from './layout.js';
import { actForm, factList, internshipFacts, trialNote } from './parts.js';

/** The seat an employer holds, as the pupil takes it or gives it back. */
export function seatPage(view: LinkView, token: string): string {
  const { application, offer } = view;
  const title = 'Une place est gardée pour toi';
  return toPage(
    title,
    html`${trialNote(view)}
      <h1>${title}</h1>
      ${application.expiresAt && html`<p class="lead">Jusqu’au ${dayInFrench(application.expiresAt)}. Parles-en chez toi, puis décide.</p>`}
      ${factList([...internshipFacts(view), ['Adresse', offer.content.location.street]])}
      ${view.acts.includes('confirm') && actForm(view, 'confirm', token, html`<button class="main">Je prends la place</button>`)}
      ${
        view.acts.includes('withdraw') &&
        html`<section>
          <h2>Tu as trouvé ailleurs ?</h2>
          <p>
            Rends la place : quelqu’un d’autre l’attend. La structure est prévenue, et les informations de ta
            candidature sont effacées.
          </p>
          ${actForm(view, 'withdraw', token, html`<button>Je rends la place</button>`)}
        </section>`
      }`,
  );
}
