import { html, nothing, type TemplateResult } from 'lit';
import { outLink } from '../../kit/out-link.js';
import { icon, warningPath } from '../../kit/icons.js';
import {
  againPath,
  blockedPath,
  checkPath,
  clockPath,
  infoPath,
  offlinePath,
  outsidePath,
} from '../../kit/sign-icons.js';
import { seatsPath } from '../../offer/fact-icons.js';
import { focusTitle } from '../form/focus-title.js';
import type { Ending, Stage } from '../state.js';
import type { AfterView } from '../view.js';

interface Panel {
  /** A pictogram, or nothing while waiting. */
  path?: string;
  look?: 'caution' | 'negative' | 'positive';
  title: string;
  text: string;
  note?: string;
  actions?: TemplateResult;
}

function panel({ path, look, title: text, ...rest }: Panel): TemplateResult {
  return html`<div class="state">
    <span class="hero ${look ? `hero--${look}` : ''}"
      >${path ? icon(path) : html`<span class="spin"></span>`}</span
    >
    ${focusTitle(text)}
    <p>${rest.text}</p>
    ${rest.note ? html`<p class="small muted">${rest.note}</p>` : nothing}
    ${rest.actions ? html`<div class="actions">${rest.actions}</div>` : nothing}
  </div>`;
}

/** While the service has not said what became of the application. */
export function sendingPanel({ texts }: AfterView, kind: 'sending' | 'proving' | 'checking'): TemplateResult {
  return panel(texts[kind]);
}

const UNSENT = {
  offline: { path: offlinePath, look: 'caution' },
  down: { path: warningPath, look: 'negative' },
  refused: { path: warningPath, look: 'negative' },
  unsure: { path: againPath, look: 'caution' },
} as const;

/** Not sent, or not known to be: what is kept, and the two ways on. */
export function unsentPanel(
  { texts, controller }: AfterView,
  { why }: Stage & { kind: 'unsent' },
): TemplateResult {
  const reread = html`<button
    class="btn ${why === 'refused' ? 'btn--primary' : ''}"
    type="button"
    @click=${() => controller.reread()}
  >
    ${texts.unsent.reread}
  </button>`;
  const again = html`<button
    class="btn btn--primary"
    part="button"
    type="button"
    @click=${() => controller.send()}
  >
    ${icon(againPath)}${texts.unsent.again}
  </button>`;
  return panel({
    ...UNSENT[why],
    ...texts.unsent[why],
    actions: why === 'refused' ? reread : html`${again}${reread}`,
  });
}

/** Too many requests from here: when it goes again. */
export function busyPanel(
  { texts, now, controller }: AfterView,
  { retryAt }: Stage & { kind: 'busy' },
): TemplateResult {
  const minutes = Math.ceil((retryAt.getTime() - now.getTime()) / 60_000);
  return panel({
    path: clockPath,
    look: 'caution',
    ...texts.busy,
    title: texts.busy.title(minutes),
    actions: html`<button class="btn" type="button" @click=${() => controller.send()}>
        ${texts.busy.go}
      </button>
      <button class="btn btn--quiet" type="button" @click=${() => controller.reread()}>
        ${texts.unsent.reread}
      </button>`,
  });
}

/** The site's key does not allow applying: the plain link, and a line for who runs the site. */
export function keyPanel(
  { texts, general, services }: AfterView,
  { code }: Stage & { kind: 'key' },
): TemplateResult {
  const { key } = general.incidents;
  return panel({
    path: blockedPath,
    ...texts.key,
    note: key.team(code),
    actions: outLink(services.hostedPage, key.go, general, icon(outsidePath)),
  });
}

const OVER: Record<Ending, Pick<Panel, 'path' | 'look'>> = {
  full: { path: seatsPath, look: 'caution' },
  gone: { path: infoPath },
  paused: { path: clockPath },
  kept: { path: clockPath },
  twice: { path: checkPath, look: 'positive' },
  elsewhere: { path: outsidePath },
  ended: { path: infoPath },
  answered: { path: infoPath },
  withdrawn: { path: checkPath, look: 'positive' },
};

/** Nothing more to do with this offer: why, and the way back to the others. */
export function endPanel({ texts, acts }: AfterView, { ending }: Stage & { kind: 'over' }): TemplateResult {
  return panel({
    ...OVER[ending],
    ...texts.over[ending],
    actions: html`<button class="btn btn--primary" part="button" type="button" @click=${acts.seeOthers}>
        ${texts.others}
      </button>
      ${
        ending === 'elsewhere'
          ? html`<button class="btn" type="button" @click=${acts.back}>${texts.leave}</button>`
          : nothing
      }`,
  });
}
