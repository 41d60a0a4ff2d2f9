import type { Fact, OfferContent } from '../../ports/index.js';
import type { LinkView } from '../../core/applications/links/open-link.js';
import { inFrench } from '../pages/texts/in-french.js';
import type { Texts } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { mailPath } from './layout.js';
import type { LinkPress } from './link-press.js';

/** A label and its value; without a value, it is left out. */
export type PageFact = readonly [label: string, value: Html | string | undefined];

export function factList(facts: readonly PageFact[]): Html {
  const rows = facts.flatMap(([label, value]) =>
    value === undefined
      ? []
      : [
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
        ],
  );
  return html`<dl class="facts">${rows}</dl>`;
}

function contentFacts(all: Texts, { title, employer, location }: OfferContent): PageFact[] {
  const { facts: texts } = all.mailed;
  return [
    [texts.offer, inFrench(all, title)],
    [texts.host, inFrench(all, employer.name)],
    [texts.place, inFrench(all, `${location.city} (${location.postcode})`)],
  ];
}

/** A fact of a letter, as a page says it. */
export function toPageFact(all: Texts): (fact: Fact) => PageFact {
  return ([label, value, lang]) => [label, lang && value ? inFrench(all, value) : value];
}

/** Which internship, where, when, as far as it can be read. */
export function internshipFacts(all: Texts, { application, offer }: LinkView): PageFact[] {
  const { facts: texts } = all.mailed;
  const { content } = offer;
  const { weeks } = application;
  return [
    ...(content ? contentFacts(all, content) : []),
    [texts.weeks(weeks.length), weeks.length > 0 ? all.weeks.list(weeks) : undefined],
  ];
}

/** Says that nothing is real, where it is so. */
export function trialNote({ mailed }: Texts, { application }: LinkView): Html | false {
  return application.mode === 'test' && html`<p class="note note--trial">${mailed.trial}</p>`;
}

/** Where the token of a mailed link goes: our script fills it in, and hides it. */
export function tokenField({ mailed }: Texts, byHand: string): Html {
  return html`<div data-by-hand>
    <label for="token">${mailed.link}</label>
    <p class="hint" id="by-hand">${byHand}</p>
    <input
      id="token"
      name="token"
      required
      maxlength="500"
      aria-describedby="by-hand"
      spellcheck="false"
      autocapitalize="off"
    />
  </div>`;
}

/** A form that does one thing with the link. */
export function actForm(
  { page }: Texts,
  { purpose }: LinkView,
  { act, token, body }: { act: LinkPress; token: string; body: Html },
): Html {
  return html`<form method="post" action="${mailPath(purpose, page.lang)}" autocomplete="off">
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="act" value="${act}" />
    ${body}
  </form>`;
}
