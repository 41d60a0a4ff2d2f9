import type { OfferId } from '@1eleve1stage/sdk/contract';
import { CANDIDATE_LISTS, type CandidateList } from '../../../core/candidates/list-candidates.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { candidateRows } from '../parts/rows.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { CHOOSE_SCRIPT_PATH } from './choose.js';
import { EXPORT_PATH } from './export-page.js';

/** A part of the inbox. */
export interface CandidatesView {
  list: CandidateList;
  candidates: readonly Candidate[];
  /** True where there are more than are shown. */
  isMore: boolean;
  /** True where the organisation reads blind. */
  isBlind: boolean;
  now: Date;
  /** The one offer whose candidates are shown. */
  offer?: { id: OfferId; title: string } | undefined;
  /** True where all are ticked to begin with. */
  isAllPicked?: boolean;
  /** What stands in the way of what was asked for of several. */
  fault?: SeveralFault | undefined;
}

/** None were ticked, or too many. */
export type SeveralFault = 'none' | 'tooMany';

/** Parts of the inbox where something is done with several at once, and what. */
const TO_DO: Readonly<Partial<Record<CandidateList, 'refuse' | 'undo'>>> = {
  waiting: 'refuse',
  kept: 'undo',
};

export function candidatesPage(scene: OwnScene, view: CandidatesView): string {
  const { list, candidates, isMore, isBlind, offer, fault } = view;
  const { texts } = wordsOf(scene);
  const { candidates: words, several } = texts;
  return toPublisherPage(scene, {
    title: words.title,
    path: pathOfList(list, offer),
    door: 'candidates',
    isWrong: fault !== undefined,
    ...(canChoose(view) && { script: CHOOSE_SCRIPT_PATH }),
    body: html`${lead(words.title, {
        says: isBlind ? words.says : words.saysOpen,
        act: html`<a class="btn" href="${pathOf(scene, EXPORT_PATH)}">${texts.exporting.open}</a>`,
      })}
      ${fault && html`<div class="box box--bad" role="alert" tabindex="-1"><p>${several.faults[fault]}</p></div>`}
      <nav aria-label="${words.lists}">
        <p class="tabs">${lists().map((one) => tab(scene, one, list))}</p>
      </nav>
      <section class="block" aria-labelledby="list">
        <h2 class="vh" id="list">${words.names[list]}</h2>
        ${offer && ofOffer(scene, offer)}
        ${candidates.length > 0 ? chosenFrom(scene, view) : nobody(scene, list)}
        ${isMore && html`<p class="small muted">${words.more}</p>`}
      </section>`,
  });
}

function canChoose({ list, candidates }: CandidatesView): boolean {
  return TO_DO[list] !== undefined && candidates.length > 0;
}

/** The rows; where something can be done with several, each with a box to tick. */
function chosenFrom(scene: OwnScene, view: CandidatesView): Html {
  const { list, candidates, now, offer, isAllPicked = false } = view;
  const toDo = TO_DO[list];
  if (!toDo) return candidateRows(scene, candidates, now);
  const { several } = wordsOf(scene).texts;
  const all = `${pathOfList(list, offer)}${list === 'waiting' && !offer ? '?' : '&'}all=1`;
  const [path, label] = isAllPicked ? [pathOfList(list, offer), several.pickNone] : [all, several.pickAll];
  return postForm(scene, {
    path: `/publisher/candidates/${toDo}`,
    look: 'fields',
    body: html`<p data-choose-link><a href="${pathOf(scene, path)}">${label}</a></p>
      ${candidateRows(scene, candidates, now, { pick: { isPicked: isAllPicked } })}
      <div class="bulk" role="group" aria-label="${several.group}">
        <p role="status" data-one="${several.chosen(1)}" data-many="${several.chosen(2)}">
          ${several.hint[toDo]}
        </p>
        <button class="btn">${several.go[toDo]}</button>
      </div>`,
  });
}

function ofOffer(scene: OwnScene, { title }: { title: string }): Html {
  const { several } = wordsOf(scene).texts;
  return html`<p>
    ${several.ofOffer(title)} <a href="${pathOf(scene, '/publisher/candidates')}">${several.ofAll}</a>
  </p>`;
}

function lists(): CandidateList[] {
  // The keys are those of the record.
  return Object.keys(CANDIDATE_LISTS) as CandidateList[];
}

function pathOfList(list: CandidateList, offer?: { id: OfferId }): string {
  if (offer) return `/publisher/candidates?list=${list}&offer=${offer.id}`;
  return list === 'waiting' ? '/publisher/candidates' : `/publisher/candidates?list=${list}`;
}

function tab(scene: OwnScene, list: CandidateList, current: CandidateList): Html {
  const words = wordsOf(scene).texts.candidates.names[list];
  return html`<a href="${pathOf(scene, pathOfList(list))}" ${list === current && html`aria-current="page"`}
    >${words}</a
  >`;
}

function nobody(scene: OwnScene, list: CandidateList): Html {
  const { nobody: words } = wordsOf(scene).texts.candidates;
  return html`<div class="state">
    <span class="hero">${icon('cap')}</span>
    <p>${words[list]}</p>
  </div>`;
}
