import { CANDIDATE_LISTS, type CandidateList } from '../../../core/candidates/list-candidates.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { candidateRows } from '../parts/rows.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** A part of the inbox. */
export interface CandidatesView {
  list: CandidateList;
  candidates: readonly Candidate[];
  /** True where there are more than are shown. */
  isMore: boolean;
  /** True where the organisation reads blind. */
  isBlind: boolean;
  now: Date;
}

export function candidatesPage(
  scene: OwnScene,
  { list, candidates, isMore, isBlind, now }: CandidatesView,
): string {
  const { texts } = wordsOf(scene);
  const { candidates: words } = texts;
  return toPublisherPage(scene, {
    title: words.title,
    path: pathOfList(list),
    door: 'candidates',
    body: html`${lead(words.title, { says: isBlind ? words.says : words.saysOpen })}
      <nav aria-label="${words.lists}">
        <p class="tabs">${lists().map((one) => tab(scene, one, list))}</p>
      </nav>
      <section class="block" aria-labelledby="list">
        <h2 class="vh" id="list">${words.names[list]}</h2>
        ${candidates.length > 0 ? candidateRows(scene, candidates, now) : nobody(scene, list)}
        ${isMore && html`<p class="small muted">${words.more}</p>`}
      </section>`,
  });
}

function lists(): CandidateList[] {
  // The keys are those of the record.
  return Object.keys(CANDIDATE_LISTS) as CandidateList[];
}

function pathOfList(list: CandidateList): string {
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
