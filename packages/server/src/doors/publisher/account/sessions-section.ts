import type { Session } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { hidden, postForm } from '../parts/forms.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** The browsers that somebody entered a space with. */
export interface SessionsView {
  sessions: readonly Session[];
  /** The session of this very browser. */
  currentId: string;
  /** The names of their organisations, where they are of several: a session acts in one. */
  organisations?: ReadonlyMap<string, string>;
}

/** Says where somebody is in, and ends it there. @param view.path that its forms post to */
export function sessionsSection(scene: OwnScene, view: SessionsView & { path: string }): Html {
  const { account } = wordsOf(scene).texts;
  return html`<section class="block" aria-labelledby="sessions">
    <h2 class="h2" id="sessions">${account.sessions}</h2>
    <p class="muted">${account.sessionsSay}</p>
    <ul class="rows">
      ${view.sessions.map((session) => sessionRow(scene, session, view))}
    </ul>
    ${
      view.sessions.length > 1 &&
      postForm(scene, {
        path: view.path,
        body: html`${hidden('others', '1')}<button class="btn">${account.endOthers}</button>`,
      })
    }
  </section>`;
}

function sessionRow(
  scene: OwnScene,
  { id, browser, seenAt, publisherId = '' }: Session,
  { currentId, path, organisations }: SessionsView & { path: string },
): Html {
  const { texts, shared } = wordsOf(scene);
  const { account } = texts;
  const organisation = organisations && (organisations.get(publisherId) ?? account.noneChosen);
  return html`<li>
    <div>
      <h3 class="h3">${browser || account.unknownBrowser}</h3>
      <p class="small muted">
        ${id === currentId ? account.thisOne : account.seen(shared.words.day(seenAt))}${organisation !== undefined && html` · ${organisation}`}
      </p>
    </div>
    ${
      id !== currentId &&
      postForm(scene, {
        path,
        body: html`${hidden('session', id)}<button class="btn">
            ${account.end}<span class="vh"> : ${browser || account.unknownBrowser}</span>
          </button>`,
      })
    }
  </li>`;
}
