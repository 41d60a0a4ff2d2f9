import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { SITES_PATH } from './sites-page.js';

/** The fields of a place, in their order. `street` and `siret` may be empty. */
export const SITE_FIELDS = ['name', 'street', 'postcode', 'city', 'siret'] as const;
export type SiteField = (typeof SITE_FIELDS)[number];

/** A place that is added or changed. Its form posts to the address of the page. */
export interface SiteView {
  /** Absent of one that is added. */
  id?: string | undefined;
  draft: Readonly<Record<SiteField, string>>;
  errors: Faults<SiteField>;
  /** Offers that are there, which may change with it. */
  offers: number;
  /** True where there are too many already. */
  isFull?: boolean;
}

export function sitePage(scene: OwnScene, { id, draft, errors, offers, isFull }: SiteView): string {
  const { sites: words } = wordsOf(scene).texts;
  const filling: Filling<SiteField> = { scene, draft, errors, sentences: words.faults };
  const path = `${SITES_PATH}/${id ?? 'new'}`;
  const title = id === undefined ? words.add : words.changing;
  return toPublisherPage(scene, {
    ...{ title, path, door: 'account', isWrong: Object.keys(errors).length > 0 || isFull === true },
    body: html`<p class="crumb">
        <a href="${pathOf(scene, SITES_PATH)}">${icon('back')}${words.title}</a>
      </p>
      <div class="narrow block">
        ${summaryOf(filling, SITE_FIELDS)} ${lead(title)}
        ${isFull && donePanel({ look: 'wait', title: words.notAdded, says: words.full })}
        ${postForm(scene, {
          ...{ path, look: 'fields' },
          body: html`${fields(filling)} ${offers > 0 && alsoOffers(scene, offers)}
            <div class="actions"><button class="btn btn--primary">${words.save}</button></div>`,
        })}
      </div>`,
  });
}

function fields(filling: Filling<SiteField>): Html {
  const { sites: words, write } = wordsOf(filling.scene).texts;
  const { place } = write;
  return html`${line(filling, { name: 'name', label: words.name, hint: words.nameHint, longest: 80 })}
    ${line(filling, { name: 'street', label: place.street, isOptional: true, autocomplete: 'address-line1', longest: 200 })}
    <div class="row">
      ${line(filling, { name: 'postcode', label: place.postcode, inputmode: 'numeric', autocomplete: 'postal-code', longest: 5 })}
      ${line(filling, { name: 'city', label: place.city, autocomplete: 'address-level2', longest: 50 })}
    </div>
    ${line(filling, { name: 'siret', label: words.siret, hint: words.siretHint, isOptional: true, inputmode: 'numeric', look: 'input--m num', longest: 30 })}`;
}

/** Offers have an address of their own: whoever moves says whether they do. */
function alsoOffers(scene: OwnScene, offers: number): Html {
  const { sites: words } = wordsOf(scene).texts;
  return html`<label class="check"
    ><input class="tick" type="checkbox" name="offers" value="yes" checked /><span
      >${words.also(offers)}<br /><small class="muted">${words.alsoHint}</small></span
    ></label
  >`;
}
