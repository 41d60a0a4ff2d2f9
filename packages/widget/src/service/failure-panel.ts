import { html, nothing, type TemplateResult } from 'lit';
import { RETRY_SECONDS, type ReadFailure } from './failure.js';
import { outLink } from '../kit/out-link.js';
import type { Texts } from '../words/catalogues.js';
import { icon } from '../kit/icons.js';
import { againPath, blockedPath, infoPath, offlinePath, outsidePath } from '../kit/sign-icons.js';

export interface FailurePanelView {
  failure: ReadFailure;
  texts: Texts;
  /** Where the offers can be seen when this page cannot show them. */
  hostedPage: string;
}

interface Acting {
  retry(): void;
  clear(): void;
}

const PATHS: Record<ReadFailure['kind'], string> = {
  offline: offlinePath,
  down: againPath,
  key: blockedPath,
  policy: blockedPath,
  refused: infoPath,
};
/** Failures that pass by themselves, or when tried again. */
const PASSING: readonly ReadFailure['kind'][] = ['offline', 'down'];

/** A failure, what is kept, and one way out. Each kind has its own words. */
export function failurePanel(view: FailurePanelView, acting: Acting): TemplateResult {
  const { failure, texts } = view;
  return html`<div class="state">
    <span class="hero ${PASSING.includes(failure.kind) ? 'hero--caution' : ''}"
      >${icon(PATHS[failure.kind])}</span
    >
    <h3 class="h2" id="results-title" tabindex="-1">${texts.incidents[failure.kind].title}</h3>
    ${paragraphs(failure, texts).map((text, index) => html`<p class=${index ? 'small muted' : ''}>${text}</p>`)}
    <div class="actions">${wayOut(view, acting)}</div>
  </div>`;
}

function paragraphs(failure: ReadFailure, { incidents }: Texts): string[] {
  switch (failure.kind) {
    case 'down':
      return [incidents.down.text(RETRY_SECONDS)];
    case 'key':
      return [incidents.key.text, incidents.key.team(failure.code)];
    case 'policy':
      return [incidents.policy.text, incidents.policy.team(failure.directive)];
    default:
      return [incidents[failure.kind].text];
  }
}

function wayOut(
  { failure, texts, hostedPage }: FailurePanelView,
  acting: Acting,
): TemplateResult | typeof nothing {
  switch (failure.kind) {
    case 'key':
    case 'policy':
      return outLink(hostedPage, texts.incidents[failure.kind].go, texts, icon(outsidePath));
    case 'refused':
      return html`<button class="btn btn--primary" type="button" @click=${acting.clear}>
        ${texts.activeCriteria.clear}
      </button>`;
    default:
      return html`<button class="btn btn--primary" type="button" @click=${acting.retry}>
        ${icon(againPath)}${failure.kind === 'down' ? texts.incidents.down.go : texts.common.retry}
      </button>`;
  }
}
