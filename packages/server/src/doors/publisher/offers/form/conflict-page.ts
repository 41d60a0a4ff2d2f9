import { toSector, type OfferInput } from '@1eleve1stage/sdk/contract';
import { hoursInWords } from '../../../../core/words/hours-in-words.js';
import { asSent, fingerprintOf, type OfferField } from '../../../../core/offers/rules/merge-patch.js';
import type { OfferContent, StoredOffer } from '../../../../ports/index.js';
import { html, type Html } from '../../../pages/html.js';
import { toPublisherPage } from '../../layout.js';
import { audienceInWords, type Names } from '../../parts/audience.js';
import { hidden, postForm } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { inFrench, wordsOf, type OwnScene } from '../../scene.js';
import type { Fields, Step } from './fields.js';
import { STEP_CONTENT } from './fields.js';
import { carried } from './parts.js';
import { formPath } from './paths.js';

/** Two changed the same fields. */
export interface ConflictView {
  step: Step;
  /** As it is now. */
  offer: StoredOffer;
  /** What this person typed, and the same as it would be sent. */
  fields: Fields;
  mine: Readonly<Record<string, unknown>>;
  /** Fields to choose. */
  conflicts: readonly OfferField[];
  /** Names of schools that either keeps it for. */
  names: Names;
  /** Who changed it, as colleagues know them. */
  by?: string | undefined;
}

export function conflictPage(scene: OwnScene, view: ConflictView): string {
  const { conflict } = wordsOf(scene).texts.write;
  const { step, offer, fields, conflicts, by } = view;
  const theirs = asSent(offer.content);
  const title = by === undefined ? conflict.title : conflict.by(by);
  return toPublisherPage(scene, {
    title,
    door: 'offers',
    isWrong: true,
    body: html`${lead(title, { says: conflict.says })}
    ${postForm(scene, {
      path: formPath({ offer: offer.id, base: {} }),
      look: 'fields',
      body: html`${hidden('step', String(step))} ${carried(fields)}
        ${STEP_CONTENT[step].map((name) => hidden(`base-${name}`, fingerprintOf(theirs[name])))}
        ${conflicts.map((name) => choice(scene, view, name))}
        <p class="actions"><button class="btn btn--primary">${conflict.go}</button></p>`,
    })}`,
  });
}

function choice(scene: OwnScene, { offer, mine, names }: ConflictView, name: OfferField): Html {
  const { conflict } = wordsOf(scene).texts.write;
  const theirs: Partial<Record<OfferField, unknown>> = asSent(offer.content);
  const option = (value: string, label: string, of: unknown, isChosen: boolean): Html =>
    html`<label class="choice"
      ><input class="tick" type="radio" name="keep-${name}" value="${value}" ${isChosen && 'checked'} /><span
        ><strong>${label}</strong
        ><small ${inFrench(scene)}
          >${name === 'reservedFor' ? audienceInWords(scene, of as OfferContent['reservedFor'], names) : inWords(scene, name, of)}</small
        ></span
      ></label
    >`;
  return html`<fieldset>
    <legend class="label">${conflict.fields[name as keyof typeof conflict.fields]}</legend>
    <div class="choices choices--two">
      ${option('mine', conflict.mine, mine[name], true)}
      ${option('theirs', conflict.theirs, theirs[name], false)}
      ${name === 'weeks' && option('both', conflict.both, bothOf(mine[name], theirs[name]), false)}
    </div>
  </fieldset>`;
}

/** What either wrote of a list. */
export function bothOf(one: unknown, other: unknown): unknown[] {
  const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
  return [...new Set([...listOf(one), ...listOf(other)])].sort();
}

/** What a field says, in words. */
function inWords(scene: OwnScene, name: OfferField, value: unknown): string {
  const { texts, shared } = wordsOf(scene);
  const { conflict } = texts.write;
  // What is compared is of that field, as the contract has it.
  const said = { [name]: value ?? undefined } as Partial<OfferInput>;
  const { contact, location, seats, accessibility } = said;
  const words =
    said.title ??
    said.description ??
    said.workingConditions ??
    said.lunchBreak ??
    said.employer?.name ??
    (said.sector && toSector(said.sector.code).name) ??
    (location && [location.street, `${location.postcode} ${location.city}`].filter(Boolean).join(', ')) ??
    (contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')) ??
    (accessibility && (accessibility.wheelchair ? conflict.yes : conflict.no)) ??
    said.grades?.map((grade) => shared.words.grades[grade]).join(', ') ??
    (said.weeks && shared.weeks.list(said.weeks)) ??
    (seats && String(seats.total)) ??
    said.monthlyCap?.toString() ??
    (said.schedule && hoursInWords(said.schedule, scene.lang));
  return words || conflict.none;
}
