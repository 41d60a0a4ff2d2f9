import type { LinkView } from '../use-cases/open-link.js';
import { knownPersonal } from '../use-cases/readable.js';
import type { Texts } from './hosted/texts/index.js';
import { html } from './html.js';
import { toPage } from './layout.js';
import { actForm, factList, internshipFacts, trialNote } from './parts.js';

/** What is withdrawn and erased, before it is. Read by pupils and by their legal representatives. */
export function withdrawPage(all: Texts, view: LinkView, token: string): string {
  const { withdraw: texts, facts } = all.mailed;
  const { id, status } = view.application;
  const body = html`<button class="main">${texts.go}</button>`;
  return toPage(
    all,
    texts.ask,
    html`${trialNote(all, view)}
      <h1>${texts.ask}</h1>
      ${factList([
        [facts.pupil, knownPersonal(view.application)?.pupil.firstName],
        ...internshipFacts(all, view),
        [facts.application, facts.state(status, id)],
      ])}
      <p>${texts.askText}</p>
      ${actForm(all, view, { act: 'withdraw', token, body })}`,
  );
}
