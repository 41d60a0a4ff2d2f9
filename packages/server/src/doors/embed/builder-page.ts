import type { Offer } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { toHostedPage } from '../pages/layout.js';
import { builderPath, diagnosePath } from '../pages/site.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import type { Language } from '@1eleve1stage/sdk/contract';
import type { BuilderView } from './builder-fields.js';
import { builderForm } from './builder-form.js';
import { framePath } from '../pages/elements.js';
import { accessibilityWords, policyLines, snippets, type Snippet } from './snippets.js';
import { embedTextsOf } from './texts/index.js';

export const BUILDER_SCRIPT_PATH = '/embed/builder.js';

/** Widths a site may have for the offers, in pixels. */
const WIDTHS = [
  { name: 'column', pixels: 280 },
  { name: 'phone', pixels: 375 },
  { name: 'page', pixels: 1000 },
] as const;

/** A wider preview is shown smaller where there is room, pixels. */
const WIDE = 700;

/** Choose what to show, see it, copy what to paste. */
export function builderPage(view: BuilderView): string {
  const { site, params, lang } = view;
  const { page, codes } = embedTextsOf(lang);
  return toHostedPage(site, {
    title: page.title,
    lang,
    script: BUILDER_SCRIPT_PATH,
    pathIn: (other) => builderPath(other, params),
    shared: { pathIn: (other) => builderPath(other), description: page.description, isEmbeddable: false },
    isIndexed: true,
    body: html`<div class="lead-in">
        <h1 class="h1">${page.title}</h1>
        <p class="lead muted">${page.lead}</p>
      </div>
      <p
        class="vh"
        role="status"
        data-said
        data-copy-word="${codes.copy}"
        data-copied-word="${codes.copied}"
        data-selected-word="${codes.selected}"
      >
        ${liveWords(view)}
      </p>
      <div class="columns">
        <div class="columns__side">${builderForm(view)}</div>
        <div class="columns__main builder" data-live>
          ${previews(view)} ${waysIn(view)} ${policy(view)} ${statement(view)}
        </div>
      </div>`,
  });
}

function liveWords({ params, offer, total, lang }: BuilderView): Html | string {
  const { page } = embedTextsOf(lang);
  if (params.element !== 'apply') return total === undefined ? '' : page.found(total);
  return offer ? html`${page.formOf} ${quotedTitle(offer, lang)}.` : '';
}

function previews(view: BuilderView): Html {
  const { params, offer, lang } = view;
  const { preview } = embedTextsOf(lang);
  const isWithoutOffer = params.element === 'apply' && !offer;
  return html`<section class="stack" aria-labelledby="apercu">
    <h2 class="h2" id="apercu">${preview.title}</h2>
    ${
      isWithoutOffer
        ? html`<p class="note">${preview.noOffer}</p>`
        : html`<p class="muted">${previewWords(view)}</p>
            <div class="previews">${frames(view)}</div>`
    }
  </section>`;
}

function previewWords({ params, offer, lang }: BuilderView): Html {
  const { preview } = embedTextsOf(lang);
  const shown =
    offer &&
    html`${preview.formOf} ${quotedTitle(offer, lang)}, ${inFrench(textsOf({ lang }), offer.employer.name)}.`;
  return html`${shown ?? preview.real} ${params.key === undefined && preview.noKey}
  ${params.theme === 'etat' && preview.etat}`;
}

/** Offers stay in the language they were published in. */
function quotedTitle({ title }: Offer, lang: Language): Html | string {
  const texts = textsOf({ lang });
  return inFrench(texts, texts.words.quoted(title));
}

function frames({ site, params, lang }: BuilderView): Html[] {
  const { title } = textsOf({ lang }).frames[params.element ?? 'search'];
  const { preview } = embedTextsOf(lang);
  return WIDTHS.map(({ name, pixels }) => {
    const width = preview.widths[name];
    return html`<figure class="preview ${pixels > WIDE && 'preview--wide'}">
      <figcaption><b>${width}</b> <span class="muted">${String(pixels)} px</span></figcaption>
      <div class="preview__in" tabindex="0" role="group" aria-label="${preview.at(width)}">
        <iframe
          title="${preview.at(width)} : ${title}"
          src="${site.base}${framePath(params)}"
          width="${String(pixels)}"
          height="520"
          loading="lazy"
        ></iframe>
      </div>
    </figure>`;
  });
}

function waysIn(view: BuilderView): Html {
  const { codes } = embedTextsOf(view.lang);
  return html`<section class="stack" aria-labelledby="codes">
    <h2 class="h2" id="codes">${codes.title}</h2>
    ${view.params.key === undefined && html`<p class="note"><b>${codes.keyNeeded}</b> ${codes.keyAsked}</p>`}
    ${snippets(view).map((snippet) => snippetPart(snippet, { named: codes.of(snippet.title), lang: writtenIn(view) }))}
  </section>`;
}

function snippetPart(
  { id, title, advice, code: text }: Snippet,
  { named, lang }: { named: string; lang: Language },
): Html {
  return html`<div class="stack" id="${id}">
    <h3 class="h3">${title}</h3>
    <p class="muted">${advice}</p>
    ${code(text, named, lang)}
  </div>`;
}

function policy({ site, lang }: BuilderView): Html {
  const { policy: texts, of } = embedTextsOf(lang).codes;
  return html`<section class="stack" aria-labelledby="securite">
    <h2 class="h2" id="securite">${texts.title}</h2>
    <p>${texts.advice}</p>
    ${policyLines(site).map(
      ([way, lines]) =>
        html`<h3 class="h3">${texts.ways[way]}</h3>
          ${code(lines, of(texts.named(texts.ways[way])))}`,
    )}
    <p>${texts.nothing} <a href="${site.base}${diagnosePath(lang)}">${texts.causes}</a>.</p>
  </section>`;
}

function statement(view: BuilderView): Html {
  const { accessibility, codes } = embedTextsOf(view.lang);
  return html`<section class="stack" aria-labelledby="accessibilite">
    <h2 class="h2" id="accessibilite">${accessibility.title}</h2>
    ${code(accessibilityWords(view), codes.of(accessibility.title), writtenIn(view))}
  </section>`;
}

/** Language of what is copied: the element's, which is French unless it was chosen. */
function writtenIn({ params }: BuilderView): Language {
  return params.lang ?? 'fr';
}

/**
 * Text to copy as it is.
 *
 * @param named what the name of the button that copies adds to its word
 */
function code(text: string, named: string, lang?: Language): Html {
  return html`<div class="copy" data-copy="${named}">
    <pre tabindex="0" ${lang && html`lang="${lang}"`}><code>${text}</code></pre>
  </div>`;
}
