import type { NamedAct } from '../../../core/members/list-acts.js';
import { html, type Html } from '../../pages/html.js';
import { wordsOf, type Scene } from '../scene.js';

/** Acts of colleagues, newest first, down to when it came. */
export function history(scene: Scene, acts: readonly NamedAct[], receivedAt: string): Html {
  const { texts } = wordsOf(scene);
  return html`<h2 class="h3">${texts.history.title}</h2>
    <ol class="log">
      ${acts.map((act) => actLine(scene, act))}
      <li>${texts.history.received} ${moment(scene, new Date(receivedAt))}</li>
    </ol>`;
}

/** One act: who did what, when. */
export function actLine(scene: Scene, { act, by, at }: NamedAct): Html {
  const { history: words } = wordsOf(scene).texts;
  return html`<li>
    ${by === undefined ? words.acts[act] : words.by(words.acts[act], by)} ${moment(scene, at)}
  </li>`;
}

function moment(scene: Scene, at: Date): Html {
  return html`<time datetime="${at.toISOString()}">${momentOf(scene, at)}</time>`;
}

/** A moment in Paris, in words. */
export function momentOf(scene: Scene, at: Date): string {
  const { texts, shared } = wordsOf(scene);
  const clock = at.toLocaleTimeString('fr', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
  return texts.history.moment(shared.words.day(at), clock);
}
