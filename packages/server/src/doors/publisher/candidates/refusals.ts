import { READY_REFUSALS, REFUSAL_REASONS } from '../../../core/applications/rules/ready-refusals.js';
import { html, verbatim, type Html } from '../../pages/html.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Where an organisation keeps sentences of its own to say no with. */
export const REFUSALS_PATH = '/publisher/refusals';

/** The sentences to choose from, as radios: what is ready, by reason, then the organisation's own. Pupils read them in French, or what is ready in English. */
export function refusalChoices(scene: OwnScene, own: readonly string[]): Html {
  const { refusals, candidate } = wordsOf(scene).texts;
  return html`<fieldset>
    <legend class="label">${candidate.answer.templates}</legend>
    <div class="choices">
      ${REFUSAL_REASONS.map((why, index) =>
        choice(scene, {
          label: refusals.reasons[why],
          sentence: READY_REFUSALS[why].fr,
          isFirst: index === 0,
        }),
      )}
      ${own.map((sentence) => choice(scene, { label: refusals.own, sentence }))}
    </div>
    <p><a href="${pathOf(scene, REFUSALS_PATH)}">${refusals.title}</a></p>
  </fieldset>`;
}

function choice(
  scene: OwnScene,
  { label, sentence, isFirst = false }: { label: string; sentence: string; isFirst?: boolean },
): Html {
  return html`<label class="choice"
    ><input class="tick" type="radio" name="template" value="${verbatim(sentence)}" ${isFirst && 'checked'} /><strong
      >${label}</strong
    ><small${inFrench(scene)}>${sentence}</small></label
  >`;
}
