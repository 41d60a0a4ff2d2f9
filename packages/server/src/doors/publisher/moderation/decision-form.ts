import { REASON_LETTERS } from '../../../core/base/reason.js';
import type { NamedAct } from '../../../core/members/list-acts.js';
import { html, type Html } from '../../pages/html.js';
import { textField } from '../../pages/fields.js';
import { donePanel } from '../parts/done-panel.js';
import { choices, hidden, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { actLine } from '../parts/history.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** What is decided in a form. */
export type DecisionField = 'decision' | 'reason';

/** A decision under way. */
export interface DecisionDraft {
  draft: Readonly<Record<DecisionField, string>>;
  errors: Faults<DecisionField>;
  /** True where what was read has changed meanwhile: nothing was decided. */
  hasChanged: boolean;
}

export const NO_DECISION: DecisionDraft = {
  ...{ draft: { decision: '', reason: '' }, errors: {}, hasChanged: false },
};

interface DecisionOn {
  /** That the form posts to. */
  path: string;
  /** What was read. */
  version: string;
  /** Words of what each answer does. */
  hints: { approve: string; refuse: string };
}

function fillingOf(scene: OwnScene, { draft, errors }: DecisionDraft): Filling<DecisionField> {
  return { scene, draft, errors, sentences: wordsOf(scene).texts.moderation.decision.faults };
}

/** What stands above a page: what is to be corrected, and that it says something else by now. */
export function decisionNotes(scene: OwnScene, decision: DecisionDraft): Html {
  const { changed } = wordsOf(scene).texts.moderation;
  return html`${summaryOf(fillingOf(scene, decision), ['decision', 'reason'])}
  ${decision.hasChanged && donePanel({ look: 'wait', title: changed.title, says: changed.says })}`;
}

/** The two answers; the version that was read goes along, so that nothing else is decided. */
export function decisionForm(
  scene: OwnScene,
  decision: DecisionDraft,
  { path, version, hints }: DecisionOn,
): Html {
  const { texts, shared } = wordsOf(scene);
  const { decision: words } = texts.moderation;
  const filling = fillingOf(scene, decision);
  return html`<section class="panel" aria-labelledby="answer">
    <h2 class="h3" id="answer">${words.title}</h2>
    <p class="small muted">${words.says}</p>
    ${postForm(scene, {
      path,
      look: 'fields',
      body: html`${hidden('version', version)}
        ${choices(filling, {
          name: 'decision',
          legend: words.legend,
          choices: [
            { value: 'approve', label: words.approve, hint: hints.approve },
            { value: 'refuse', label: words.refuse, hint: hints.refuse },
          ],
        })}
        ${textField(shared, {
          ...{ name: 'reason', label: words.reason, hint: words.reasonHint, value: decision.draft.reason },
          ...{ isOptional: true, longest: REASON_LETTERS.most },
          error: decision.errors.reason && words.faults.reason[decision.errors.reason],
        })}
        <div class="actions"><button class="btn btn--primary btn--wide">${words.go}</button></div>`,
    })}
  </section>`;
}

/** What moderators decided before, newest first. */
export function decisionLog(scene: OwnScene, decisions: readonly NamedAct[]): Html | false {
  if (decisions.length === 0) return false;
  return html`<section class="block after" aria-labelledby="decisions">
    <h2 class="h2" id="decisions">${wordsOf(scene).texts.moderation.decided}</h2>
    <ol class="log">
      ${decisions.map((act) => actLine(scene, act))}
    </ol>
  </section>`;
}
