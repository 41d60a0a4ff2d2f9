import { html, type Html } from '../../pages/html.js';
import { inFrench, wordsOf, type OwnScene } from '../scene.js';

/** Kind and specific sentences to say no with. Pupils read them: they are in French on every page. */
export const REFUSALS = [
  'Toutes nos places sont prises pour ces semaines. Merci pour votre lettre, et bonne recherche.',
  'Nous ne pouvons pas vous accueillir dans de bonnes conditions à ces dates. Merci d’avoir pensé à nous.',
  'La personne qui devait vous accompagner n’est plus disponible. Nous sommes désolés de ne pas pouvoir vous accueillir.',
] as const;

/** The sentences to choose from, as radios. */
export function refusalChoices(scene: OwnScene): Html {
  return html`<fieldset>
    <legend class="label">${wordsOf(scene).texts.candidate.answer.templates}</legend>
    <div class="choices">
      ${REFUSALS.map(
        (sentence, index) =>
          html`<label class="choice"
            ><input class="tick" type="radio" name="template" value="${sentence}" ${index === 0 && 'checked'} /><span${inFrench(scene)}
              >${sentence}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}
