import { visitFacts } from '../../core/applications/rules/host-facts.js';
import type { LinkView } from '../../core/applications/links/open-link.js';
import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { toPage } from './layout.js';
import { actForm, factList, internshipFacts, toPageFact, trialNote } from './parts.js';

/** The seat an employer holds, as the pupil takes it or gives it back. */
export function seatPage(all: Texts, view: LinkView, token: string): string {
  const { mailed, words } = all;
  const { confirm: texts } = mailed;
  const { expiresAt } = view.application;
  const { content } = view.offer;
  const visit = content ? visitFacts(content, all.page.lang) : [];
  return toPage(
    all,
    texts.title,
    html`${trialNote(all, view)}
      <h1>${texts.title}</h1>
      ${expiresAt && html`<p class="lead">${texts.until(words.day(expiresAt))}</p>`}
      ${factList([...internshipFacts(all, view), ...visit.map(toPageFact(all))])}
      ${view.acts.includes('confirm') && actForm(all, view, { act: 'ask-confirm', token, body: html`<button class="main">${texts.take}</button>` })}
      ${
        view.acts.includes('withdraw') &&
        html`<section>
          <h2>${texts.elsewhere}</h2>
          <p>${texts.elsewhereText}</p>
          ${actForm(all, view, { act: 'ask-withdraw', token, body: html`<button>${texts.giveBack}</button>` })}
        </section>`
      }`,
  );
}
