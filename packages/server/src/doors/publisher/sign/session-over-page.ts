import { html } from '../../pages/html.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { donePanel } from '../parts/done-panel.js';
import { wordsOf, type Scene } from '../scene.js';
import { signInForm } from './sign-in-page.js';

/** A session ended under somebody's hands. Its form is that of the page to sign in. */
export interface SessionOverView {
  /** Path of ours that was asked for, under the service's own. */
  next?: string | undefined;
  /** True where a form was sent, which is not kept. */
  isUnsaved: boolean;
}

export function sessionOverPage(scene: Scene, { next, isUnsaved }: SessionOverView): string {
  const { ended } = wordsOf(scene).texts.sign;
  const says = isUnsaved ? `${ended.unsaved} ${ended.says}` : ended.says;
  return toPublisherPage(scene, {
    title: ended.title,
    path: '/signin',
    body: html`<div class="narrow block">
      ${lead(ended.title)} ${donePanel({ look: 'wait', title: ended.notice, says })}
      ${signInForm(scene, { email: '', next, errors: {} })}
    </div>`,
  });
}
