import { READY_REFUSALS, REFUSAL_REASONS } from '../../../core/applications/rules/ready-refusals.js';
import {
  LONGEST_REFUSAL,
  MOST_REFUSALS,
  type RefusalFault,
} from '../../../core/candidates/rules/kept-refusal.js';
import { html, verbatim, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import { REFUSALS_PATH } from './refusals.js';

/** The sentences an organisation says no with. */
export interface RefusalsView {
  own: readonly string[];
  /** What stood in the way of keeping one, as it was written, and which it was to replace. */
  wrong?: { fault: RefusalFault | 'tooMany'; written: string; was?: string };
}

export function refusalsPage(scene: OwnScene, { own, wrong }: RefusalsView): string {
  const { refusals: words, account } = wordsOf(scene).texts;
  const isNew = wrong?.was === undefined || !own.includes(wrong.was);
  return toPublisherPage(scene, {
    title: words.title,
    path: REFUSALS_PATH,
    door: 'account',
    isWrong: wrong !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${account.title}</a>
      </p>
      ${lead(words.title, { says: words.says })}
      ${wrong && html`<div class="box box--bad" role="alert" tabindex="-1"><p>${words.faults[wrong.fault]}</p></div>`}
      <section class="block read" aria-labelledby="own">
        <h2 class="h2" id="own">${words.owns}</h2>
        ${own.map((sentence, index) =>
          sentenceForm(scene, {
            ...{ name: `own-${index}`, was: sentence, label: words.nth(index + 1) },
            written: wrong?.was === sentence ? wrong.written : sentence,
          }),
        )}
        ${
          own.length < MOST_REFUSALS
            ? sentenceForm(scene, { name: 'new', label: words.add, written: (isNew && wrong?.written) || '' })
            : html`<p class="muted">${words.faults.tooMany}</p>`
        }
      </section>
      <section class="block read" aria-labelledby="ready">
        <h2 class="h2" id="ready">${words.ready}</h2>
        <p class="muted">${words.readySays}</p>
        <dl class="facts2">
          ${REFUSAL_REASONS.map(
            (why) =>
              html`<div><dt>${words.reasons[why]}</dt><dd${inFrench(scene)}>${READY_REFUSALS[why].fr}</dd></div>`,
          )}
        </dl>
      </section>`,
  });
}

function sentenceForm(
  scene: OwnScene,
  { name, was, label, written }: { name: string; was?: string; label: string; written: string },
): Html {
  const { refusals: words } = wordsOf(scene).texts;
  return postForm(scene, {
    path: REFUSALS_PATH,
    look: 'panel',
    body: html`${was !== undefined && hidden('was', was)}
      <div class="field">
        <label class="label" for="${name}">${label}</label>
        <p class="hint" id="${name}-hint">${words.hint}</p>
        <textarea
          class="input input--rows"
          id="${name}"
          name="sentence"
          rows="3"
          maxlength="${String(LONGEST_REFUSAL)}"
          aria-describedby="${name}-hint"
        >
${verbatim(written)}</textarea>
      </div>
      <div class="actions">
        <button class="btn" name="do" value="keep">${words.keep}<span class="vh"> : ${label}</span></button>
        ${was !== undefined && html`<button class="btn" name="do" value="drop">${words.drop}<span class="vh"> : ${label}</span></button>`}
      </div>`,
  });
}
