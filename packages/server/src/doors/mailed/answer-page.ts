import type { Pupil } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../ports/index.js';
import type { FirstReading } from '../../core/candidates/rules/first-reading.js';
import { dayInFrench, weeksInFrench } from '../../core/words/french-dates.js';
import { GRADE_NAMES } from '../../core/words/fact-labels.js';
import { remainingSeats } from '../../core/offers/rules/offer-state.js';
import { toSchoolName } from '../../core/applications/to-application.js';
import type { LinkAct, LinkView } from '../../core/applications/links/open-link.js';
import { fr } from '../pages/texts/fr/index.js';
import { html, type Html } from '../pages/html.js';
import { veil } from './first-reading.js';
import { toPage } from './layout.js';
import { actForm, factList, trialNote } from './parts.js';

/** Problems that the answer before may have had. */
export type AnswerProblem = 'reason_wrong' | 'colleague_wrong' | 'offer_full';

/** The answer as far as the employer has come. */
interface Answering {
  token: string;
  /** Why not, as it was written before. */
  reason: string;
  problem?: AnswerProblem | undefined;
  /** The button that was pressed, and did not act. */
  pressed?: LinkAct | undefined;
}

/** Whoever applies, as their employer may read of them, and to which offer. */
interface ToAnswer {
  read: FirstReading;
  /** Absent in a first reading. */
  pupil: Pupil | undefined;
  offer: StoredOffer;
}

/** The application, as its employer reads it before answering, and the two answers. */
export function answerPage(
  view: LinkView,
  { read, pupil, offer }: ToAnswer,
  { token, reason, problem, pressed }: Answering,
): string {
  const grade = `Candidature en ${GRADE_NAMES[read.grade]}`;
  const name = pupil && `${pupil.firstName} ${pupil.lastName}`;
  return toPage(
    fr,
    name === undefined ? grade : `Candidature de ${name}`,
    html`${trialNote(fr, view)}
      ${problem === 'offer_full' && html`<p class="note note--bad" role="alert">Toutes les places de cette offre sont prises : rien n’a changé. Vous pouvez ajouter une place à l’offre, ou refuser cette candidature.</p>`}
      <p class="over">Candidature à « ${offer.content.title} »</p>
      <h1>${name ?? grade}</h1>
      ${pressed === 'reject' && html`<p class="note note--bad" role="alert">Votre refus n’est pas parti : il n’a plus lieu d’être.</p>`}
      ${view.application.status === 'expired' && html`<p class="note">Le délai est passé, et l’élève sait qu’il ne faut plus attendre. Vous pouvez encore accepter, s’il reste une place : l’élève dira si elle l’intéresse toujours.</p>`}
      <h2>Ce qui l’intéresse</h2>
      <blockquote>${read.motivation}</blockquote>
      ${factList([['Niveau', GRADE_NAMES[read.grade]], ...(pupil ? pupilFacts(view, pupil) : []), ...timeFacts(view)])}
      ${veil(view, token)} ${view.acts.includes('accept') && acceptSection(view, offer, token)}
      ${view.acts.includes('reject') && rejectSection(view, { token, reason, problem })}
      ${view.acts.includes('transfer') && transferSection(view, token, problem)}`,
  );
}

function pupilFacts({ school }: LinkView, pupil: Pupil): [string, string | undefined][] {
  const schoolName = 'name' in pupil.school ? pupil.school.name : school && toSchoolName(school);
  return [
    ['Classe', pupil.className],
    ['Établissement', schoolName],
  ];
}

function timeFacts({ application }: LinkView): [string, string | undefined][] {
  const { weeks, expiresAt } = application;
  return [
    [weeks.length > 1 ? 'Semaines' : 'Semaine', weeksInFrench(weeks)],
    ['Réponse attendue', expiresAt && `au plus tard le ${dayInFrench(expiresAt)}`],
  ];
}

function acceptSection(view: LinkView, offer: StoredOffer, token: string): Html {
  const seats = remainingSeats(offer);
  const left =
    seats > 1 ? `Il reste ${seats} places.` : seats === 1 ? 'Il reste 1 place.' : 'Il ne reste pas de place.';
  return html`<section>
    <h2>Accepter</h2>
    <p>
      L’élève l’apprend une heure après, et sa place lui est gardée le temps de confirmer : 15 jours, moins si
      le stage est proche. ${left}
    </p>
    ${actForm(fr, view, { act: 'ask-accept', token, body: html`<button class="main">Accepter la candidature</button>` })}
  </section>`;
}

function rejectSection(view: LinkView, { token, reason, problem }: Answering): Html {
  const isWrong = problem === 'reason_wrong';
  const body = html`<div>
      <label for="reason">Votre réponse à l’élève</label>
      <p class="hint" id="reason-hint">
        Une ou deux phrases, bienveillantes et concrètes : c’est souvent sa première candidature.
      </p>
      ${isWrong && html`<p class="error" id="reason-error">Écrivez quelques mots, 1000 caractères au plus.</p>`}
      <textarea
        id="reason"
        name="reason"
        required
        maxlength="1000"
        aria-describedby="reason-hint${isWrong ? ' reason-error' : ''}"
        ${isWrong && html` aria-invalid="true" autofocus`}
      >
${reason}</textarea>
    </div>
    <button>Refuser la candidature</button>`;
  return html`<section>
    <h2>Refuser</h2>
    ${actForm(fr, view, { act: 'ask-reject', token, body })}
  </section>`;
}

function transferSection(view: LinkView, token: string, problem: AnswerProblem | undefined): Html {
  const isWrong = problem === 'colleague_wrong';
  const body = html`<div>
      <label for="colleague">Son adresse mail</label>
      <p class="hint" id="colleague-hint">
        Cette personne reçoit un lien pour lire la candidature et y répondre. Le vôtre reste valable.
      </p>
      ${isWrong && html`<p class="error" id="colleague-error">Écrivez une adresse mail entière.</p>`}
      <input
        id="colleague"
        name="colleague"
        type="email"
        required
        maxlength="254"
        aria-describedby="colleague-hint${isWrong ? ' colleague-error' : ''}"
        ${isWrong && html` aria-invalid="true" autofocus`}
      />
    </div>
    <button>Envoyer le lien</button>`;
  return html`<section>
    <h2>Confier à un collègue</h2>
    ${actForm(fr, view, { act: 'transfer', token, body })}
  </section>`;
}
