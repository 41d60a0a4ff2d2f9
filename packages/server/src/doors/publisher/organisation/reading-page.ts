import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { choices, postForm, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import type { May } from '../proved.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

export const READING_PATH = '/publisher/reading';

export const READINGS = ['blind', 'open'] as const;
export type Reading = (typeof READINGS)[number];

/** Whether an organisation reads a candidate's words before who wrote them. */
export interface ReadingView {
  reading: Reading;
  /** Whether whoever reads the page may change it: owners, who proved lately that they are there. */
  may: May;
}

export function readingPage(scene: OwnScene, { reading, may }: ReadingView): string {
  const { reading: words, account } = wordsOf(scene).texts;
  const filling: Filling<'reading'> = { scene, draft: { reading }, errors: {}, sentences: words.faults };
  return toPublisherPage(scene, {
    title: words.title,
    path: READING_PATH,
    door: 'account',
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${account.title}</a>
      </p>
      <div class="narrow block">
        ${lead(words.title, { says: words.says })}
        <p>${words.covered}</p>
        ${
          may === 'change'
            ? postForm(scene, {
                path: READING_PATH,
                look: 'fields',
                body: html`${choices(filling, {
                    name: 'reading',
                    legend: words.legend,
                    choices: READINGS.map((value) => ({ value, ...words.choices[value] })),
                  })}
                  <div class="actions"><button class="btn btn--primary">${words.save}</button></div>`,
              })
            : html`<p>
                ${words.now} <strong>${words.choices[reading].label}</strong>. ${words.choices[reading].hint}
              </p>`
        }
        ${may === 'prove' && provePanel(scene, { why: words.why, next: READING_PATH })}
        ${may === 'read' && html`<p class="muted">${words.readOnly}</p>`}
      </div>`,
  });
}
