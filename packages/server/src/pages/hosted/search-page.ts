import { DEFAULT_RADIUS_KM, type SORTS } from '@1eleve1stage/sdk/contract';
import { counted, ofName } from '../../rules/french-words.js';
import { announcedPath } from '../embed/elements.js';
import { html, type Html } from '../html.js';
import { offerCard } from './card.js';
import { criteriaChips } from './chips.js';
import { emptyResults } from './empty-results.js';
import { icon } from './icons.js';
import { toHostedPage } from './layout.js';
import { placeName } from './place-field.js';
import { searchForm } from './search-form.js';
import type { SearchView } from './search-view.js';
import { offerPath, searchPath } from './site.js';
import { changed, writeWish } from './wish.js';

/** The search and its results, on one page. */
export function searchPage(view: SearchView): string {
  const { wish, total } = view;
  const title = titleOf(view);
  const description = `${counted(total, 'offre', 'offres')} de stage d’observation de 4e, 3e ou 2de ${whereOf(view)}.`;
  // One address for what is the same to everybody: no key, no theme, the first page.
  const path = searchPath({ query: { ...wish.query, cursor: undefined, limit: undefined } });
  return toHostedPage(view.site, {
    title,
    theme: wish.theme,
    shared: { path, embeddedPath: announcedPath(wish), description },
    isIndexed: !wish.key && !wish.query.cursor && total > 0,
    body: html`<div class="lead-in">
        <h1 class="h1">${title}</h1>
        ${view.isTest && trialNote()}
      </div>
      <div class="columns">
        <div class="columns__side">${searchForm(view)}</div>
        <div class="columns__main stack">
          ${view.isPartlyRead && html`<p class="note">Une partie de l’adresse n’a pas été comprise : elle est laissée de côté.</p>`}
          ${view.typedPlace === undefined ? results(view) : placeChoice(view)}
        </div>
      </div>`,
  });
}

/** Said on every page of the test mode. */
export function trialNote(): Html {
  return html`<p class="note note--trial">
    <b>Mode d’essai.</b> Les offres sont inventées et aucune candidature n’est envoyée à une structure.
  </p>`;
}

function titleOf({ place, wish }: SearchView): string {
  const at = wish.query.employer ? ` chez ${wish.query.employer}` : '';
  return place
    ? `Stages d’observation près ${ofName(place.name)}${at}`
    : `Trouver un stage d’observation${at}`;
}

function whereOf({ place, wish }: SearchView): string {
  return place
    ? `à ${wish.query.radiusKm ?? DEFAULT_RADIUS_KM} km ${ofName(place.name)} au plus`
    : 'partout en France';
}

function results(view: SearchView): Html {
  const { total, wish, site, offers } = view;
  if (total === 0) {
    return html`${criteriaChips(view)}
      <h2 class="h2">Aucune offre avec tous ces critères</h2>
      ${emptyResults(view)}`;
  }
  const scene = {
    href: ({ id }: { id: (typeof offers)[number]['id'] }) => site.base + offerPath(id, wish),
    weeks: wish.query.weeks ?? [],
    now: view.now,
    level: 3 as const,
  };
  return html`${criteriaChips(view)}
    <div class="bar">
      <div class="bar__t">
        <h2 class="h2" id="offres">${counted(total, 'offre', 'offres')}</h2>
        <p class="small muted">${wish.query.cursor ? 'suite de la liste, ' : ''}${whereOf(view)}</p>
      </div>
      ${sorts(view)}
    </div>
    <ol class="cards">
      ${offers.map((offer) => html`<li>${offerCard(offer, scene)}</li>`)}
    </ol>
    ${pages(view)} ${total > 0 && posterLink(view)}`;
}

const SORT_NAMES: Record<(typeof SORTS)[number], string> = {
  recommended: 'Proches et peu demandées',
  distance: 'Les plus proches',
  relevance: 'Les plus ressemblantes',
  newest: 'Les plus récentes',
};

function sorts({ site, wish, place, total }: SearchView): Html | false {
  const { sort, q } = wish.query;
  const possible = (
    [place && 'recommended', place && 'distance', q && 'relevance', 'newest'] as const
  ).filter((one) => one !== undefined && one !== '');
  const [usual] = possible;
  const current = possible.find((one) => one === sort) ?? usual;
  if (total < 2 || possible.length < 2) return false;
  const links = possible.map(
    (one) =>
      html`<li>
        <a
          href="${site.base}${searchPath(changed(wish, { sort: one === usual ? undefined : one }))}"
          ${one === current && html`aria-current="true"`}
          >${SORT_NAMES[one]}</a
        >
      </li>`,
  );
  return html`<nav class="sorts" aria-label="Trier">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function pages({ site, wish, nextCursor, offers, total }: SearchView): Html | false {
  const { cursor } = wish.query;
  if (!cursor && nextCursor === null) return false;
  const next = nextCursor !== null && `${site.base}${searchPath(changed(wish, { cursor: nextCursor }))}`;
  const first = `${site.base}${searchPath(changed(wish, {}))}`;
  return html`<nav class="end" aria-label="Pages de résultats">
    ${!cursor && html`<p class="small muted num">${counted(offers.length, 'offre affichée', 'offres affichées')} sur ${String(total)}</p>`}
    <p class="actions">
      ${cursor && html`<a class="btn" href="${first}">${icon('back')}Revenir au début</a>`}
      ${next && html`<a class="btn" rel="next" href="${next}">Voir les offres suivantes${icon('next')}</a>`}
    </p>
  </nav>`;
}

function posterLink({ site, wish }: SearchView): Html {
  const path = `/s/poster${writeWish(changed(wish, {}))}`;
  return html`<p class="small muted">
    <a href="${site.base}${path}">Affiche à imprimer, avec un code QR vers cette recherche</a>
  </p>`;
}

function placeChoice({ site, wish, places = [], typedPlace = '' }: SearchView): Html {
  const links = places.map(
    (place) =>
      html`<li>
        <a class="way" href="${site.base}${searchPath(changed(wish, { place: place.code }))}">
          <span>${placeName(place)}</span><span class="muted">${place.department.name}</span>
        </a>
      </li>`,
  );
  return html`<h2 class="h2">
      ${places.length > 0 ? `Quelle commune, pour « ${typedPlace} » ?` : `Aucune commune pour « ${typedPlace} »`}
    </h2>
    ${
      places.length > 0
        ? html`<ul class="ways">
            ${links}
          </ul>`
        : html`<p>Écris son nom sans abréviation, ou son code postal.</p>`
    }`;
}
