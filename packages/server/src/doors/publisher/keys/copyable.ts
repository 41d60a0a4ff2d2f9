import type { Language } from '@1eleve1stage/sdk/contract';
import { html, verbatim, type Html } from '../../pages/html.js';
import { wordsOf, type OwnScene } from '../scene.js';

/** Where the script lies, under the service's own path. */
export const COPY_SCRIPT_PATH = '/publisher/copy.js';

/** Lines to copy as they are; a script adds a button to them. */
export function copyable(scene: OwnScene, text: string, lang?: Language): Html {
  const { copy, copied, selected } = wordsOf(scene).texts.keys;
  return html`<div class="copy" data-copy="${copy}" data-copied="${copied}" data-selected="${selected}">
    <pre
      class="lines"
      tabindex="0"
      ${lang !== undefined && html`lang="${lang}"`}
    ><code>${verbatim(text)}</code></pre>
  </div>`;
}

/**
 * Adds the button that copies, which only a script can do. Nothing of it makes script of a text.
 */
export const COPY_SCRIPT = `
for (const box of document.querySelectorAll('[data-copy]')) {
  const { copy, copied, selected } = box.dataset;
  const code = box.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = copy;
  const said = document.createElement('span');
  said.className = 'small';
  said.setAttribute('role', 'status');
  const line = document.createElement('p');
  line.className = 'actions';
  line.append(button, said);
  box.append(line);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = copied;
    } catch {
      getSelection().selectAllChildren(code);
      said.textContent = selected;
    }
  });
}
`;
