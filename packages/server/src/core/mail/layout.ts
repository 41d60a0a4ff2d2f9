import type { Attachment, Block, Fact, MailMessage } from '../../ports/index.js';
import { withFirmSpaces } from '../words/french-spacing.js';
import { DARK_STYLE, STYLE } from './letter-style.js';
import { frameTexts } from './texts/index.js';

/** A message as it is sent. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Absent where there are none. */
  attachments?: readonly Attachment[];
}

/**
 * Lays a letter out: plain text, and simple HTML that needs no image, and a style sheet for the dark alone.
 *
 * @param publicUrl where people reach the service: each letter leads to what is said there of data and rights
 */
export function layOut({ to, letter }: MailMessage, publicUrl: string): Mail {
  const { lang, layout: texts } = frameTexts(letter.lang);
  const title = letter.title ?? letter.subject;
  const { stop } = letter;
  const signature = `1 élève, 1 stage\n${texts.signature}`;
  const links = [
    [texts.data, `${publicUrl}/s/data${lang === 'fr' ? '' : `?lang=${lang}`}`] as const,
    ...(stop ? [[stop.isOfSort ? texts.stopSort : texts.stop, stop.page] as const] : []),
  ];
  const foot = lines(signature) + links.map(([label, url]) => footLink(url, label)).join('');
  const footText = links.map(([label, url]) => `${label}${texts.colon}\n${url}`);
  const paragraphs = letter.blocks.map((block) => toText(block, texts.colon));
  // Where everything is in French, nothing is marked so.
  const inFrench = lang === 'fr' ? '' : ' lang="fr"';
  const body = letter.blocks.map((block) => toHtml(block, inFrench)).join('\n');
  return {
    to: oneLine(to),
    subject: oneLine(letter.subject),
    text: [title, ...paragraphs, signature, ...footText].filter(Boolean).join('\n\n') + '\n',
    html: withFirmSpaces(toDocument(lang, title, body, foot)),
    ...(letter.attachments && { attachments: letter.attachments }),
  };
}

/** A header holds no control character: nothing a person typed adds a header of its own. */
function oneLine(header: string): string {
  return header.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function toText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
    case 'code':
      return `    ${block.code}`;
    case 'link':
      return `${block.label}${colon}\n${block.url}`;
    case 'facts':
      return known(block.facts)
        .map(([label, value]) => `${label}${colon} ${value}`)
        .join('\n');
  }
}

/** @param inFrench the attribute that says so, or nothing where it goes without saying */
function toHtml(block: Block, inFrench: string): string {
  switch (block.kind) {
    case 'text':
      return `<p style="${STYLE.text}">${lines(block.text)}</p>`;
    case 'quote':
      return `<blockquote${block.lang === 'en' ? '' : inFrench} class="quote" style="${STYLE.quote}">${lines(block.text)}</blockquote>`;
    case 'steps': {
      const items = block.steps.map((step) => `<li style="${STYLE.fact}">${lines(step)}</li>`);
      return `<ol style="${STYLE.steps}">${items.join('\n')}</ol>`;
    }
    case 'code':
      return `<p style="${STYLE.code}">${escape(block.code)}</p>`;
    case 'link':
      return `<p style="${STYLE.text}"><a href="${escape(block.url)}" class="${block.isMain ? 'button' : 'link'}" style="${block.isMain ? STYLE.button : STYLE.link}">${escape(block.label)}</a></p>`;
    case 'facts': {
      const rows = known(block.facts).map((fact) => factToHtml(fact, inFrench));
      return `<div style="${STYLE.facts}">${rows.join('\n')}</div>`;
    }
  }
}

function factToHtml([label, value, lang]: KnownFact, inFrench: string): string {
  const strong = `<strong${lang ? inFrench : ''}>${lines(value)}</strong>`;
  return `<p style="${STYLE.fact}"><span class="muted" style="${STYLE.label}">${escape(label)}</span><br>${strong}</p>`;
}

function toDocument(lang: string, title: string, body: string, signature: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escape(title)}</title><style>${DARK_STYLE}</style></head>
<body class="page" style="${STYLE.body}">
<div role="main" class="sheet" style="${STYLE.sheet}">
<h1 style="${STYLE.title}">${escape(title)}</h1>
${body}
<p class="muted" style="${STYLE.signature}">${signature}</p>
</div>
</body>
</html>
`;
}

function footLink(url: string, label: string): string {
  return `<br><a href="${escape(url)}" class="muted" style="${STYLE.stop}">${escape(label)}</a>`;
}

type KnownFact = readonly [label: string, value: string, lang: 'fr' | undefined];

/** The facts that have a value. In a letter that was kept, as JSON, the value of the others is null. */
function known(facts: readonly Fact[]): KnownFact[] {
  return facts.flatMap(([label, value, lang]) => (typeof value === 'string' ? [[label, value, lang]] : []));
}

function lines(words: string): string {
  return escape(words).replaceAll('\n', '<br>');
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
