import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';

/** Says what was done, or what happened, and what can be done about it. */
export function donePanel({
  look = 'done',
  id,
  title,
  says,
  act,
}: {
  /** `wait` for what went another way than its reader meant. */
  look?: 'done' | 'wait';
  /** Of its title, for what is named by it. */
  id?: string;
  title: string;
  says: Html | string;
  act?: Html | false;
}): Html {
  return html`<div class="${look === 'done' ? 'done' : 'done done--wait'}" role="status">
    <div class="done__h">
      ${icon(look === 'done' ? 'check' : 'clock')}
      <div>
        <h2 class="h3" ${id !== undefined && html`id="${id}"`}>${title}</h2>
        <p>${says}</p>
      </div>
    </div>
    ${act}
  </div>`;
}
