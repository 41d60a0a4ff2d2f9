// The chunk of `?diagnose`: what stops the element on a page, for whoever looks after the site. Nobody else loads it.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Language } from '../../words/language.js';
import { conclude, type Finding } from './conclude.js';
import { gather, type Service } from './facts.js';
import { styles } from './styles.js';
import { diagnosisTextsIn, type DiagnosisTexts } from './texts/texts.js';

/** Shows above an element what is well on its page, what is not, and the lines that mend it. */
export async function diagnose(element: HTMLElement, service: Service, language: Language): Promise<void> {
  const box = document.createElement('div');
  const root = box.attachShadow({ mode: 'open' });
  if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];
  // Before what Lit draws: it takes away what comes after, when what the element shows is of another shape.
  element.shadowRoot?.prepend(box);
  const texts = diagnosisTextsIn(language);
  render(panel(conclude(await gather(element, service), texts), texts), root);
}

function panel(findings: readonly Finding[], texts: DiagnosisTexts): TemplateResult {
  const count = findings.filter(({ isWell }) => !isWell).length;
  const title = count === 0 ? texts.allWell : texts.toMend(count);
  return html`<section lang=${texts.lang} aria-labelledby="title">
    <h2 id="title">${title}</h2>
    <ul>
      ${findings.map((finding) => item(finding, texts))}
    </ul>
    <p>${texts.shownAt}</p>
  </section>`;
}

function item({ isWell, title, text, line }: Finding, { mend }: DiagnosisTexts): TemplateResult {
  return html`<li>
    <strong>${isWell ? '✓' : `✗ ${mend}`} ${title}</strong>
    ${text ? html`<p>${text}</p>` : nothing} ${line ? html`<pre tabindex="0">${line}</pre>` : nothing}
  </li>`;
}
