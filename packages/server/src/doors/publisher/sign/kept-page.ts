import { SPACE_PATHS, spaceOf } from '../../../core/members/rules/session-space.js';
import { html, type Html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import { wordsOf, type OwnScene, type Scene } from '../scene.js';
import { signInForm } from './sign-in-page.js';

/** A form that was sent and did nothing yet. */
export interface KeptForm {
  /** Path of ours that it is sent to. */
  path: string;
  fields: URLSearchParams;
}

/** The session was over: whoever sent the form signs in beside it, and sends it again. */
export function signInBesidePage(scene: Scene, kept: KeptForm): string {
  const { ended } = wordsOf(scene).texts.sign;
  return toPublisherPage(scene, {
    title: ended.title,
    body: html`<div class="narrow block">
      ${lead(ended.title)} ${donePanel({ look: 'wait', title: ended.notice, says: ended.kept })}
      ${signInForm(scene, { email: '', next: SPACE_PATHS[spaceOf(kept.path)], errors: {} }, 'beside')}
      ${again(scene, kept, { says: ended.after, go: ended.resume })}
    </div>`,
  });
}

/** The session is another than the one that the form was of, as whenever somebody signs in: it takes a press. */
export function sendAgainPage(scene: OwnScene, kept: KeptForm): string {
  const { ended } = wordsOf(scene).texts.sign;
  return toPublisherPage(scene, {
    title: ended.again,
    body: html`<div class="narrow block">
      ${lead(ended.again)}
      ${again(scene, kept, { says: ended.againSays, go: ended.send, look: 'btn btn--primary' })}
    </div>`,
  });
}

/** What was asked for takes a proof that its person is there. */
export function proveBesidePage(scene: OwnScene, kept: KeptForm): string {
  const { sign } = wordsOf(scene).texts;
  return toPublisherPage(scene, {
    title: sign.ended.again,
    body: html`<div class="narrow block">
      ${lead(sign.ended.again)}
      ${provePanel(scene, { why: sign.ended.prove, next: '/publisher', isBeside: true })}
      ${again(scene, kept, { says: sign.ended.after, go: sign.ended.resume })}
    </div>`,
  });
}

function again(
  scene: Scene,
  { path, fields }: KeptForm,
  { says, go, look = 'btn' }: { says: string; go: string; look?: string },
): Html {
  const typed = [...fields].filter(([name]) => name !== 'form');
  return html`<p>${says}</p>
    ${postForm(scene, {
      path,
      body: html`${typed.map(([name, value]) => hidden(name, value))}
        <div class="actions"><button class="${look}">${go}</button></div>`,
    })}`;
}
