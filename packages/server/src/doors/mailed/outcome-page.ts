import type { OfferContent, PersonalData } from '../../ports/index.js';
import { dayInFrench } from '../../core/words/french-dates.js';
import { familyFacts, schoolFacts } from '../../core/applications/rules/family-facts.js';
import { GRADE_NAMES } from '../../core/words/fact-labels.js';
import { contactFacts, visitFacts } from '../../core/applications/rules/host-facts.js';
import { EMPLOYER_STEPS, FAMILY_STEPS } from '../../core/applications/rules/next-steps.js';
import type { LinkView } from '../../core/applications/links/open-link.js';
import { knownPersonal } from '../../core/offers/readable.js';
import { inFrench } from '../pages/texts/in-french.js';
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
  const { application, offer } = view;
  const { title, text } = outcomeOf(outcomesFor(texts, view), view.application);
  const personal = knownPersonal(application);
  const isErased = application.personal === undefined && application.status !== 'withdrawn';
  return toPage(
    texts,
    title,
    html`${trialNote(texts, view)} ${isLate && html`<p class="over">${mailed.late}</p>`}
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${isErased && html`<p class="note">${mailed.erased}</p>`}
      ${offer.hidden && html`<p class="note">${mailed.takenDown}</p>`}
      ${factList([
        ...internshipFacts(texts, view),
        ...(personal ? factsFor(texts, view, personal) : []),
        [mailed.facts.application, mailed.facts.state(application.status, application.id)],
      ])}
      ${personal && wordsFor(texts, view, personal)}
      ${personal && isUnderWay(view) && nextSteps(texts, view, offer.content, token)}
      ${view.acts.includes('withdraw') && withdrawal(texts, view, token)}`,
  );
}

/** True where pupil and host prepare the internship together. */
function isUnderWay({ application, offer }: LinkView): boolean {
  return application.status === 'confirmed' && !offer.hidden;
}

function outcomesFor({ mailed, receipt }: Texts, { purpose }: LinkView): Outcomes {
  if (purpose === 'answer') return OUTCOMES_FOR_EMPLOYER;
  // The pupil reads these, and so does the legal representative.
  return purpose === 'withdraw' ? mailed.states : receipt.outcomes;
}

function factsFor(texts: Texts, view: LinkView, personal: PersonalData): PageFact[] {
  const { purpose, application, offer } = view;
  const isConfirmed = isUnderWay(view);
  if (purpose === 'answer') {
    const coming = isConfirmed ? familyFacts(personal, view.school) : pupilFacts(view, personal);
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
  const word = status === 'rejected' ? 'refusée' : 'acceptée';
  return ['Votre réponse', answeredAt && `${word} le ${dayInFrench(answeredAt)}`];
}

function wordsFor(
  texts: Texts,
  { purpose, application }: LinkView,
  { motivation }: PersonalData,
): Html | false {
  const { rejectionReason, status } = application;
  const reason = status === 'rejected' && rejectionReason;
  if (purpose === 'answer') {
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
      <blockquote>${inFrench(texts, reason)}</blockquote>`
  );
}

function nextSteps(texts: Texts, view: LinkView, content: OfferContent | undefined, token: string): Html {
  const { mailed, page } = texts;
  const isEmployer = view.purpose === 'answer';
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
