import type { School } from '@1eleve1stage/sdk/contract';
import { weekInFrench } from '../../rules/french-dates.js';
import { counted, sentence } from '../../rules/french-words.js';
import { html, type Html } from '../html.js';
import { weeksToCome } from './card.js';
import { segments } from './choices.js';
import { FIELD_NAMES, FIELDS } from './draft.js';
import { describedBy, errorLine, group, textArea, textField, type FormState } from './fields.js';
import { icon, type IconName } from './icons.js';
import { toHostedPage } from './layout.js';
import type { OfferView } from './offer-view.js';
import { gradeName } from './search-form.js';
import { trialNote } from './search-page.js';
import { sectorIcon } from './sector-icons.js';
import { offerPath } from './site.js';

/** A form under way to an offer. */
export interface ApplyView extends OfferView, FormState {
  /** Schools to choose among, for an offer reserved for some. */
  schools: readonly School[];
  /** Said above the form, where it is not about a field. */
  notice?: string;
}

/** The application's form: one page, sent once. */
export function applyPage(view: ApplyView): string {
  const { site, wish, offer, errors, notice } = view;
  const title = `Candidater : ${offer.title}`;
  return toHostedPage(site, {
    title: errors.size > 0 ? `À corriger. ${title}` : title,
    theme: wish.theme,
    shared: {
      path: offerPath(offer.id, { query: {} }, '/apply'),
      embeddedPath: offerPath(offer.id, { ...wish, query: {} }, '/apply'),
      description: `Candidater à un stage d’observation chez ${offer.employer.name}, à ${offer.location.city}.`,
    },
    body: html`<div class="narrow">
      <p>
        <a class="back" href="${site.base}${offerPath(offer.id, wish)}">${icon('back')}Revenir à l’offre</a>
      </p>
      ${view.isTest && trialNote()}
      <h1 class="h1">Ta candidature</h1>
      <p class="context">
        <span class="picto">${sectorIcon(offer.sector.code)}</span>
        <span><b>${offer.title}</b><br />${offer.employer.name}, ${offer.location.city}</span>
      </p>
      ${errorSummary(view)}
      ${notice !== undefined && html`<p class="box box--bad form" role="alert">${notice}</p>`}
      <form class="form" method="post" action="${site.base}${offerPath(offer.id, wish, '/apply')}" novalidate>
        <input type="hidden" name="attempt" value="${view.draft.attempt}" />
        <div hidden>
          <label>Laisse ce champ vide <input name="comments" autocomplete="off" tabindex="-1" /></label>
        </div>
        ${you(view)} ${privacy()} ${schoolAndWeek(view)} ${reasons(view)} ${representative(view)}
        ${sending(view)}
      </form>
    </div>`,
  });
}

function errorSummary({ errors }: FormState): Html | false {
  const wrong = FIELDS.flatMap((field) => {
    const error = errors.get(field);
    return error === undefined
      ? []
      : [html`<li><a href="#${field}">${FIELD_NAMES[field]} : ${firstSentence(error)}</a></li>`];
  });
  if (wrong.length === 0) return false;
  return html`<div class="box box--bad form" role="alert" tabindex="-1" autofocus>
    <h2 class="h3 box__h">
      ${icon('alert')}<span>Il reste ${counted(wrong.length, 'chose', 'choses')} à corriger</span>
    </h2>
    <ul>
      ${wrong}
    </ul>
  </div>`;
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/\.(?= |$)/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}

function you(state: FormState): Html {
  return html`<div class="row">
      ${textField(state, { name: 'firstName', label: 'Prénom', autocomplete: 'given-name', longest: 100 })}
      ${textField(state, { name: 'lastName', label: 'Nom', autocomplete: 'family-name', longest: 100 })}
    </div>
    ${textField(state, { name: 'email', label: 'Ton adresse e-mail', hint: 'Tu y recevras un code et la réponse. Une adresse que tu ouvres souvent.', type: 'email', autocomplete: 'email', longest: 254 })}
    <div class="row">
      ${textField(state, { name: 'birthDate', label: 'Date de naissance', hint: 'Jour, mois, année : 14 03 2012', autocomplete: 'bday', longest: 20 })}
      ${textField(state, { name: 'phone', label: 'Téléphone', hint: 'Si tu veux bien qu’on t’appelle', isOptional: true, type: 'tel', autocomplete: 'tel', longest: 30 })}
    </div>`;
}

function privacy(): Html {
  const lines: [IconName, string][] = [
    [
      'lock',
      'Seule la structure où tu candidates lit tes informations. Elles ne sont ni vendues ni montrées en public.',
    ],
    ['mail', 'Nous t’écrivons pour ta candidature, et pour rien d’autre. Ton responsable légal est prévenu.'],
    [
      'cross',
      'Tu peux tout effacer quand tu veux, avec le lien du mail. Sinon, elles s’effacent seules 90 jours après le stage ou le refus.',
    ],
  ];
  return html`<section class="box" aria-labelledby="informations">
    <h2 class="h3" id="informations">Tes informations, en bref</h2>
    <ul class="plain">
      ${lines.map(([name, words]) => html`<li>${icon(name)}<span>${words}</span></li>`)}
    </ul>
  </section>`;
}

function schoolAndWeek(view: ApplyView): Html {
  const { offer, draft, now } = view;
  const weeks = weeksToCome(offer.weeks, now);
  const isLycee = offer.grades.includes('seconde');
  const grades = offer.grades.map((value) => ({
    value,
    label: gradeName(value),
    isChosen: draft.grade === value,
  }));
  const weekChoices = weeks.map((value) => ({
    value,
    label: sentence(weekInFrench(value)),
    isChosen: draft.weeks.includes(value),
  }));
  const school = isLycee ? 'Ton lycée' : 'Ton collège';
  return html`<div class="form__part">
    <h2 class="h2">${school} et ta semaine</h2>
    ${group(view, { name: 'grade', legend: 'Ta classe', body: segments('grade', 'radio', grades) })}
    ${textField(view, { name: 'school', label: `${school}, et sa ville`, hint: 'Ou son numéro (UAI), si tu le connais', longest: 150 })}
    ${schoolChoice(view)}
    ${textField(view, { name: 'className', label: 'Nom de ta classe', hint: `Par exemple ${isLycee ? '2de 4' : '3e B'}`, isOptional: true, longest: 30 })}
    ${group(view, { name: 'weeks', legend: isLycee && weeks.length > 1 ? 'Ta semaine, ou tes deux semaines' : 'Ta semaine', body: segments('weeks', isLycee ? 'checkbox' : 'radio', weekChoices) })}
  </div>`;
}

function schoolChoice({ schools, draft }: ApplyView): Html | false {
  if (schools.length === 0) return false;
  const choices = schools.map(({ uai, name, city }) => ({
    value: uai,
    label: name,
    hint: city,
    isChosen: draft.uai === uai,
  }));
  return html`<fieldset class="pick box">
    <legend class="label">Est-ce l’un de ces établissements ?</legend>
    <p class="hint">L’offre est réservée à certains : nous devons savoir lequel est le tien.</p>
    ${segments('uai', 'radio', [...choices, { value: 'other', label: 'Aucun de ceux-là', isChosen: draft.uai === 'other' }])}
  </fieldset>`;
}

function reasons(state: FormState): Html {
  return html`<div class="form__part">
    <h2 class="h2">Ta motivation</h2>
    ${textArea(state, { name: 'motivation', label: 'Pourquoi ce stage te donne envie ?', hint: 'Quelques phrases suffisent, avec tes mots. Pas de CV, pas de notes.', longest: 1500 })}
    <details>
      <summary>${icon('next')}Besoin d’une idée pour commencer ?</summary>
      <ul class="plain">
        <li>${icon('check')}<span>Ce que tu aimerais voir ou comprendre</span></li>
        <li>${icon('check')}<span>Ce que tu aimes faire, à l’école ou ailleurs</span></li>
        <li>${icon('check')}<span>Une question que tu poserais à l’équipe</span></li>
      </ul>
    </details>
  </div>`;
}

function representative(state: FormState): Html {
  return html`<div class="form__part">
    <div>
      <h2 class="h2">Ton responsable légal</h2>
      <p class="muted">Un parent ou la personne qui signe tes papiers. Elle recevra un mail d’information.</p>
    </div>
    ${textField(state, { name: 'representativeName', label: 'Son prénom et son nom', longest: 150 })}
    <div class="row row--end">
      ${textField(state, { name: 'representativeEmail', label: 'Son e-mail', type: 'email', longest: 254 })}
      ${textField(state, { name: 'representativePhone', label: 'Son téléphone', type: 'tel', longest: 30 })}
    </div>
  </div>`;
}

function sending({ draft, errors }: FormState): Html {
  const error = errors.get('informed');
  return html`<div class="form__part">
    <div>
      <label class="check">
        <input
          class="tick"
          type="checkbox"
          id="informed"
          name="informed"
          value="yes"
          ${draft.informed !== '' && 'checked'}
          ${describedBy('informed', undefined, error)}
        />
        <span>Mon responsable légal sait que je candidate.</span>
      </label>
      ${errorLine('informed', error)}
    </div>
    <p class="muted">
      Rien n’est envoyé à la structure avant le code que nous allons t’envoyer par e-mail. Elle verra ce qui
      est sur cette page, et rien d’autre.
    </p>
    <button class="btn btn--primary">Envoyer ma candidature</button>
  </div>`;
}
