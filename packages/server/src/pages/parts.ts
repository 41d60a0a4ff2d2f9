import type { LinkAct, LinkView } from '../use-cases/open-link.js';
import { weeksInFrench } from '../rules/french-dates.js';
import { html, type Html } from './html.js';

/** Labels and values; one without a value is left out. */
export function factList(facts: readonly (readonly [label: string, value: string | undefined])[]): Html {
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

/** Which internship, where, when. */
export function internshipFacts({ application, offer }: LinkView): [string, string][] {
  const { title, employer, location } = offer.content;
  return [
    ['Stage', title],
    ['Structure', employer.name],
    ['Lieu', `${location.city} (${location.postcode})`],
    [application.weeks.length > 1 ? 'Semaines' : 'Semaine', weeksInFrench(application.weeks)],
  ];
}

/** Says that nothing is real, where it is so. */
export function trialNote({ application }: LinkView): Html | false {
  return (
    application.mode === 'test' && html`<p class="note note--trial">Ceci est un essai : rien n’est réel.</p>`
  );
}

/** A form that does one thing with the link. */
export function actForm(view: LinkView, act: LinkAct, token: string, body: Html): Html {
  return html`<form method="post" action="${view.purpose}" autocomplete="off">
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="act" value="${act}" />
    ${body}
  </form>`;
}
