import { SPACE_PATHS, spaceOf } from '../../../core/members/rules/session-space.js';
import { html, type Html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { hidden, postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import { pathOf, wordsOf, type OwnScene, type Scene } from '../scene.js';
import { ORGANISATIONS_PATH } from '../doors.js';
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

/**
 * The form is of another organisation than the one that its person is in by now: it does nothing here.
 *
 * @param from the organisation it is of; undefined where they are of it no more
 */
export function elsewherePage(
  scene: OwnScene,
  kept: KeptForm,
  { from, to }: { from: { id: string; name: string } | undefined; to: string },
): string {
  const { choose, ended } = wordsOf(scene).texts.sign;
  const { elsewhere } = choose;
  return toPublisherPage(scene, {
    title: elsewhere.title,
    body: html`<div class="narrow block">
      ${lead(elsewhere.title)}
      ${donePanel({
        look: 'wait',
        title: elsewhere.notice,
        says: from ? elsewhere.says(from.name, to) : elsewhere.left(to),
      })}
      ${
        from &&
        html`${postForm(scene, {
          path: ORGANISATIONS_PATH,
          isBeside: true,
          body: html`${hidden('organisation', from.id)}
            <div class="actions">
              <button class="btn btn--primary">${choose.switchTo(from.name)}</button>
            </div>`,
        })}
        ${again(scene, kept, { says: ended.after, go: ended.resume })}`
      }
    </div>`,
  });
}

/** No organisation is chosen yet: it is chosen beside the form, which is then sent again. */
export function chooseBesidePage(scene: OwnScene, kept: KeptForm): string {
  const { choose, ended } = wordsOf(scene).texts.sign;
  return toPublisherPage(scene, {
    title: choose.title,
    body: html`<div class="narrow block">
      ${lead(choose.title)} ${donePanel({ look: 'wait', title: choose.elsewhere.notice, says: choose.kept })}
      <div class="actions">
        <a class="btn btn--primary" href="${pathOf(scene, ORGANISATIONS_PATH)}" target="_blank"
          >${choose.go}</a
        >
      </div>
      ${again(scene, kept, { says: ended.after, go: ended.resume })}
    </div>`,
  });
}

function again(
  scene: Scene,
  { path, fields }: KeptForm,
  { says, go, look = 'btn' }: { says: string; go: string; look?: string },
): Html {
  const typed = [...fields].filter(([name]) => name !== 'form' && name !== 'at');
  return html`<p>${says}</p>
    ${postForm(scene, {
      ...{ path, at: fields.get('at') ?? undefined },
      body: html`${typed.map(([name, value]) => hidden(name, value))}
        <div class="actions"><button class="${look}">${go}</button></div>`,
    })}`;
}
