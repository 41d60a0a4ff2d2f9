// The chunk of `?diagnose`: what stops the element on a page, for whoever looks after the site. Nobody else loads it.
import { html, nothing, render, type TemplateResult } from 'lit';
import { conclude, type Finding } from './conclude.js';
import { gather } from './facts.js';
import { styles } from './styles.js';

/** Shows under an element what is well on its page, what is not, and the lines that mend it. */
export async function diagnose(element: HTMLElement): Promise<void> {
  const box = document.createElement('div');
  const root = box.attachShadow({ mode: 'open' });
  if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];
  element.shadowRoot?.append(box);
  render(panel(conclude(await gather(element))), root);
}

function panel(findings: readonly Finding[]): TemplateResult {
  const count = findings.filter(({ isWell }) => !isWell).length;
  const title = count === 0 ? 'Diagnostic : tout va bien' : `Diagnostic : ${count} à corriger`;
  return html`<section lang="fr" aria-labelledby="title">
    <h2 id="title">${title}</h2>
    <ul>
      ${findings.map(item)}
    </ul>
    <p>Ce panneau ne paraît qu’à l’adresse qui finit par ?diagnose.</p>
  </section>`;
}

function item({ isWell, title, text, line }: Finding): TemplateResult {
  return html`<li>
    <strong>${isWell ? '✓' : '✗ À corriger :'} ${title}</strong>
    ${text ? html`<p>${text}</p>` : nothing} ${line ? html`<pre tabindex="0">${line}</pre>` : nothing}
  </li>`;
}
