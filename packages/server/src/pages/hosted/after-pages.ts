import type { Application, ApplicationId } from '@1eleve1stage/sdk/contract';
import { dayInFrench, weeksInFrench } from '../../rules/french-dates.js';
import { html, type Html } from '../html.js';
import { OUTCOMES_FOR_PUPIL } from '../outcomes.js';
import { icon } from './icons.js';
import { toHostedPage } from './layout.js';
import { trialNote } from './search-page.js';
import { searchPath, type Site } from './site.js';
import type { Wish } from './wish.js';

/** An application that was sent from here, and what proves it. */
export interface SentView {
  site: Site;
  wish: Wish;
  isTest: boolean;
  id: ApplicationId;
  /** Shown in forms only: it is in no address, so in no history. */
  receiptToken: string;
}

/** Asks for the mailed code. */
export function codePage(view: SentView, told: { error?: string; notice?: string } = {}): string {
  const { error, notice } = told;
  return toHostedPage(view.site, {
    title:
      error === undefined ? 'Entre le code reçu par e-mail' : 'À corriger. Entre le code reçu par e-mail',
    theme: view.wish.theme,
    body: html`<div class="narrow stack">
      ${view.isTest && trialNote()}
      <h1 class="h1">Entre le code reçu par e-mail</h1>
      ${notice !== undefined && html`<p class="note" role="status">${notice}</p>`}
      <p>
        Nous l’avons envoyé à l’adresse que tu as donnée. Il compte 6 chiffres et vaut 72 heures. Sans lui, la
        structure ne reçoit rien.
      </p>
      ${actForm(view, codeField(error))}
      <p class="muted">
        Rien reçu ? Regarde dans les indésirables. Tu peux fermer cette page : le lien du mail marche aussi,
        sur un autre appareil.
      </p>
      <p class="small muted">Candidature numéro <span class="nb">${view.id}</span></p>
    </div>`,
  });
}

function codeField(error: string | undefined): Html {
  const isWrong = error !== undefined;
  return html`<div class="${isWrong ? 'field field--bad' : 'field'}">
      <label class="label" for="code">Ton code</label>
      <input
        class="input code"
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        ${isWrong && html`aria-invalid="true" aria-describedby="code-error" autofocus`}
      />
      ${isWrong && html`<p class="error" id="code-error" role="alert">${icon('alert')}<span>${error}</span></p>`}
    </div>
    <p class="actions">
      <button class="btn btn--primary" name="act" value="verify">Valider</button>
      <button class="btn" name="act" value="send-code">Renvoyer le code</button>
    </p>`;
}

/** Every act on a sent application is a form of its own, to the same address. */
function actForm({ site, wish, id, receiptToken }: SentView, body: Html): Html {
  return html`<form
    class="form"
    method="post"
    action="${site.base}/s/applications/${id}"
    autocomplete="off"
    novalidate
  >
    <input type="hidden" name="receipt" value="${receiptToken}" />
    ${wish.key !== undefined && html`<input type="hidden" name="key" value="${wish.key}" />`}
    ${wish.theme && html`<input type="hidden" name="theme" value="${wish.theme}" />`} ${body}
  </form>`;
}

/** Where an application stands, once its address is proved. */
export function receiptPage(view: SentView, application: Application): string {
  const { status, offer, weeks } = application;
  const isOver =
    status === 'withdrawn' || status === 'rejected' || status === 'expired' || status === 'cancelled';
  const { title, text } = OUTCOMES_FOR_PUPIL[status];
  return toHostedPage(view.site, {
    title,
    theme: view.wish.theme,
    body: html`<div class="narrow stack">
      ${view.isTest && trialNote()}
      <span class="hero">${icon('check')}</span>
      <h1 class="h1">${title}</h1>
      <p>${offer.title}, ${offer.employerName}, ${offer.city}, ${weeksInFrench(weeks)}.</p>
      <p>${text}</p>
      <p class="ticket">
        <span class="small muted">Numéro de candidature</span>
        <span class="ticket__n">${application.id}</span>
      </p>
      ${!isOver && nextSteps(application)}
      <p>
        <a class="btn btn--primary" href="${view.site.base}${searchPath(view.wish)}">Voir d’autres offres</a>
      </p>
      ${!isOver && changedMind(view)}
    </div>`,
  });
}

function nextSteps({ expiresAt }: Application): Html {
  const until = expiresAt === undefined ? '' : `Au plus tard le ${dayInFrench(new Date(expiresAt))}. `;
  const steps: [title: string, text: string][] = [
    ['La structure te répond', `${until}Pas de réponse ? Nous t’écrivons.`],
    ['Si c’est oui, tu confirmes', 'Ta place est gardée 15 jours.'],
    ['La convention est signée', 'Par toi, ton responsable légal, ton établissement et la structure.'],
  ];
  return html`<h2 class="h2">Et maintenant ?</h2>
    <ol class="time">
      <li class="is-done">
        <span class="time__m">${icon('check')}</span>
        <p><b>Envoyée</b></p>
      </li>
      ${steps.map(
        ([title, text], index) =>
          html`<li>
            <span class="time__m" aria-hidden="true">${String(index + 2)}</span>
            <p><b>${title}</b><br /><span class="muted">${text}</span></p>
          </li>`,
      )}
    </ol>`;
}

function changedMind(view: SentView): Html {
  return html`<section class="apart stack">
    <h2 class="h3">Tu as changé d’avis ?</h2>
    <p class="muted">
      Retirer ta candidature efface toutes ses informations. Rien ne reste sur cet appareil. Le lien du mail
      le permet aussi, à tout moment.
    </p>
    ${actForm(view, html`<p><button class="btn" name="act" value="withdraw">Retirer ma candidature</button></p>`)}
  </section>`;
}
