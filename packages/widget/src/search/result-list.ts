import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DEFAULT_PAGE, sortsFor, sortUsed, type Sort } from '@1eleve1stage/sdk/rules';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { markFrench } from '../words/in-french.js';
import type { Language } from '../words/language.js';
import type { Texts } from '../words/catalogues.js';
import { icon } from '../kit/icons.js';
import { chevronDownPath } from '../kit/sign-icons.js';
import type { Scope } from '../state/criteria.js';
import type { Found, SearchStage } from '../state/search-state.js';
import { communeIn, whereOf } from '../view/criteria-words.js';
import type { Acts } from '../view/screen-acts.js';
import { interpretationOf } from './interpretation.js';
import { offerCard } from '../offer/offer-card.js';

export interface ResultsView {
  found: Found;
  more: Extract<SearchStage, { found: Found }>['more'];
  scope: Scope;
  /** The offer open beside the list. */
  openId: OfferId | undefined;
  hostedAt(path: string): string;
  texts: Texts;
  language: Language;
  now: Date;
}

/** Count, order and cards of the offers found, and the way to the next ones. */
export function resultList(view: ResultsView, acts: Acts): TemplateResult {
  const { found, texts, now, openId } = view;
  const searched = found.criteria;
  return html`<div class="stack">
    ${resultHeader(view, acts)} ${interpretationOf(found)?.interpretationNote(view, acts)}
    <ol class="cards">
      ${found.offers.map((offer) =>
        // A card stays its own offer's: what is about to be pressed, or has the focus, never becomes another's.
        keyed(
          offer.id,
          html`<li>
            ${offerCard(
              {
                offer,
                href: view.hostedAt(`offers/${offer.id}`),
                searched,
                isOpen: offer.id === openId,
                texts,
                now,
              },
              { open: () => acts.open(offer), pointed: (isAt) => acts.pointAt(isAt ? offer.id : undefined) },
            )}
          </li>`,
        ),
      )}
    </ol>
    ${moreResults(view, acts)}
  </div>`;
}

function resultHeader({ found, scope, texts }: ResultsView, acts: Acts): TemplateResult {
  const { criteria, interpretation, total } = found;
  const read = interpretation?.place;
  const asked = {
    place: criteria.centre ?? read,
    words: read ? interpretation.kept : criteria.words,
    isPlaceRead: !!read,
  };
  const where = [scope.employer, whereOf(criteria, texts)].filter(Boolean);
  const sorted = (event: Event): void => {
    // The options are the keys of the texts, which the sorts of the contract type.
    acts.edit({ sort: (event.currentTarget as HTMLSelectElement).value as Sort });
    acts.search('filter');
  };
  return html`<div class="bar">
    <div class="bar__t">
      <h3 class="h2" id="results-title" part="results-title" tabindex="-1">${texts.results.total(total)}</h3>
      <p class="small muted">${markFrench(where.join(', '), scope.employer, communeIn(criteria))}</p>
    </div>
    <div class="bar__sort">
      <label class="small muted" for="sort">${texts.results.sort}</label>
      <span class="select">
        <select id="sort" @change=${sorted}>
          ${sortsFor(asked).map(
            (sort) =>
              html`<option value=${sort} .selected=${sort === sortUsed(criteria.sort, asked)}>
                ${texts.results.sorts[sort]}
              </option>`,
          )}
        </select>
        ${icon(chevronDownPath)}
      </span>
    </div>
  </div>`;
}

function moreResults(
  { found, more, texts, scope }: ResultsView,
  acts: Acts,
): TemplateResult | typeof nothing {
  const { offers, total, nextCursor } = found;
  if (!nextCursor) return nothing;
  return html`<div class="end">
    ${more === 'failed' ? html`<p>${texts.results.moreFailed}</p>` : nothing}
    <p class="small muted num">${texts.results.shown(offers.length, total)}</p>
    <button class="btn" type="button" ?aria-disabled=${more === 'loading'} @click=${() => acts.more()}>
      ${more === 'loading' ? html`<span class="spin"></span>` : nothing}
      ${texts.results.more(Math.min(total - offers.length, scope.pageSize ?? DEFAULT_PAGE))}
    </button>
  </div>`;
}
