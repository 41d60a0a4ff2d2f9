import { isEmployers, type OfferContent, type PersonalData } from '../../ports/index.js';
import { dayInFrench, momentInFrench } from '../../core/words/french-dates.js';
import { familyFacts, schoolFacts } from '../../core/applications/rules/family-facts.js';
import { GRADE_NAMES } from '../../core/words/fact-labels.js';
import { contactFacts, visitFacts } from '../../core/applications/rules/host-facts.js';
import { EMPLOYER_STEPS, FAMILY_STEPS } from '../../core/applications/rules/next-steps.js';
import type { LinkView } from '../../core/applications/links/open-link.js';
import { knownPersonal } from '../../core/offers/readable.js';
import { refusalFor } from '../../core/applications/rules/ready-refusals.js';
import { inFrench } from '../pages/texts/in-french.js';
import { fr } from '../pages/texts/fr/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { toPage } from './layout.js';
import { outcomeOf, OUTCOMES_FOR_EMPLOYER, type Outcomes } from '../pages/outcomes.js';
import { actForm, factList, internshipFacts, toPageFact, trialNote, type PageFact } from './parts.js';

/**
 * Where an application stands, and what its reader needs next: for a link that acted, that has nothing left to do, or
 * that lets it be withdrawn. What was erased is not shown, and said to be.
 *
 * @param isLate true when something was pressed that did not happen
 */
export function outcomePage(texts: Texts, view: LinkView, token: string, isLate = false): string {
  const { mailed } = texts;
  const { application, offer, first } = view;
  const { title, text } = outcomeOf(outcomesFor(texts, view), {
    ...application,
    isKept: application.personal !== undefined || first !== undefined,
  });
  const personal = knownPersonal(application);
  const isErased = application.personal === undefined && !first && application.status !== 'withdrawn';
  return toPage(
    texts,
    title,
    html`${trialNote(texts, view)} ${isLate && html`<p class="over">${mailed.late}</p>`}
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${keptAnswer(view, token)} ${isErased && html`<p class="note">${mailed.erased}</p>`}
      ${offer.hidden && html`<p class="note">${mailed.takenDown}</p>`}
      ${factList([
        ...internshipFacts(texts, view),
        ...(first ? [['Niveau', GRADE_NAMES[first.grade]] as const] : []),
        ...(personal ? factsFor(texts, view, personal) : []),
        [mailed.facts.application, mailed.facts.state(application.status, application.id)],
      ])}
      ${first && wordsFor(texts, view, first)} ${personal && wordsFor(texts, view, personal)}
      ${personal && isUnderWay(view) && nextSteps(texts, view, offer.content, token)}
      ${view.acts.includes('restore') && restoring(texts, view, token)}
      ${view.acts.includes('withdraw') && withdrawal(texts, view, token)}
      ${view.acts.includes('cancel') && cancellation(texts, view, token)}`,
  );
}

/** True where pupil and host prepare the internship together. */
function isUnderWay({ application, offer }: LinkView): boolean {
  return application.status === 'confirmed' && !offer.hidden;
}

function outcomesFor({ mailed, receipt }: Texts, { purpose }: LinkView): Outcomes {
  if (isEmployers(purpose)) return OUTCOMES_FOR_EMPLOYER;
  // The pupil reads these, and so does the legal representative.
  return purpose === 'withdraw' ? mailed.states : receipt.outcomes;
}

function factsFor(texts: Texts, view: LinkView, personal: PersonalData): PageFact[] {
  const { purpose, application, offer } = view;
  const isConfirmed = isUnderWay(view);
  if (isEmployers(purpose)) {
    // Whoever answered may be of the organisation no more: how to reach a family is for its contact.
    const coming =
      isConfirmed && purpose !== 'undo' ? familyFacts(personal, view.school) : pupilFacts(view, personal);
    const visit = isConfirmed && offer.content ? visitFacts(offer.content, 'fr') : [];
    return [...coming, ...visit.map(toPageFact(texts)), answered(view)];
  }
  const who: PageFact = [texts.mailed.facts.pupil, personal.pupil.firstName];
  const { status, expiresAt } = application;
  const heldUntil = status === 'accepted' && expiresAt ? texts.words.day(expiresAt) : undefined;
  if (!offer.content || !isConfirmed) return [who, [texts.mailed.facts.heldUntil, heldUntil]];
  const { lang } = texts.page;
  const told = [...visitFacts(offer.content, lang), ...contactFacts(offer.content, lang)];
  return [who, ...told.map(toPageFact(texts))];
}

/** Who applies, as the employer read it before answering. */
function pupilFacts({ school }: LinkView, { pupil }: PersonalData): PageFact[] {
  return [
    ['Élève', `${pupil.firstName} ${pupil.lastName}, ${GRADE_NAMES[pupil.grade]}`],
    ['Classe', pupil.className],
    ...schoolFacts(pupil, school),
  ];
}

/** The answer of the employer, and when it came. */
function answered({ application: { answeredAt, status } }: LinkView): PageFact {
  const word = status === 'rejected' ? 'refusée' : status === 'cancelled' ? 'annulée' : 'acceptée';
  return ['Votre réponse', answeredAt && `${word} le ${dayInFrench(answeredAt)}`];
}

function wordsFor(
  texts: Texts,
  { purpose, application }: LinkView,
  { motivation }: Pick<PersonalData, 'motivation'>,
): Html | false {
  const { rejectionReason, status } = application;
  const reason = status === 'rejected' && rejectionReason;
  if (isEmployers(purpose)) {
    return html`${
        reason &&
        html`<h2>Ce que vous avez écrit à l’élève</h2>
          <blockquote>${reason}</blockquote>`
      }
      <h2>Ce qui l’intéresse</h2>
      <blockquote>${motivation}</blockquote>`;
  }
  // To the pupil alone; a link to withdraw may be a representative's.
  return (
    purpose !== 'withdraw' &&
    !!reason &&
    html`<h2>${texts.mailed.answer}</h2>
      <blockquote>${refusalIn(texts, reason)}</blockquote>`
  );
}

/** A refusal as its pupil reads it. */
function refusalIn(texts: Texts, reason: string): Html | string {
  const { text, lang } = refusalFor(texts.page.lang, reason);
  return lang === 'fr' ? inFrench(texts, text) : text;
}

function nextSteps(texts: Texts, view: LinkView, content: OfferContent | undefined, token: string): Html {
  const { mailed, page } = texts;
  const isEmployer = isEmployers(view.purpose);
  const family = FAMILY_STEPS[page.lang];
  const steps = isEmployer
    ? EMPLOYER_STEPS
    : view.purpose === 'withdraw'
      ? family.representative
      : family.pupil;
  return html`<section>
    <h2>${mailed.next}</h2>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${!isEmployer && content && actForm(texts, view, { act: 'calendar', token, body: html`<button>${mailed.calendar}</button>` })}
  </section>`;
}

function withdrawal(texts: Texts, view: LinkView, token: string): Html {
  const { withdraw, hindered, confirm } = texts.mailed;
  const [title, text, button] =
    view.purpose === 'confirm'
      ? [hindered, confirm.elsewhereText, confirm.giveBack]
      : [withdraw.ask, withdraw.askText, withdraw.go];
  return html`<section>
    <h2>${title}</h2>
    <p>${text}</p>
    ${actForm(texts, view, { act: 'ask-withdraw', token, body: html`<button>${button}</button>` })}
  </section>`;
}

/** An answer that the pupil is not told yet, for whoever gave it. */
function keptAnswer(view: LinkView, token: string): Html | false {
  const { untold } = view.application;
  if (!untold || !isEmployers(view.purpose)) return false;
  return html`<section class="note">
    <p>
      L’élève l’apprend le ${momentInFrench(untold.tellAt)}. D’ici là, personne d’autre ne le sait, et tout se
      défait. Un mail vous le rappelle.
    </p>
    ${view.acts.includes('undo') && actForm(fr, view, { act: 'undo', token, body: html`<button>Annuler ma réponse</button>` })}
    ${view.acts.includes('tell') && actForm(fr, view, { act: 'tell', token, body: html`<button>Prévenir l’élève maintenant</button>` })}
  </section>`;
}

function cancellation(texts: Texts, view: LinkView, token: string): Html {
  return html`<section>
    <h2>Un empêchement ?</h2>
    <p>
      Si vous ne pouvez plus accueillir l’élève, dites-le ici : il lui reste du temps pour chercher ailleurs.
    </p>
    ${actForm(texts, view, { act: 'ask-cancel', token, body: html`<button>Annuler ce stage…</button>` })}
  </section>`;
}

function restoring(texts: Texts, view: LinkView, token: string): Html {
  const { restore } = texts.mailed;
  return html`<section>
    <h2>${restore.title}</h2>
    <p>${restore.text}</p>
    ${actForm(texts, view, { act: 'restore', token, body: html`<button>${restore.go}</button>` })}
  </section>`;
}
