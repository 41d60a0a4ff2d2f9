import { html, type Html } from '../pages/html.js';
import type { MailboxMessage } from '../../core/applications/letters/read-mailbox.js';
import type { Page } from '../pages/page.js';
import { MAILBOX_TEXTS, type MailboxTexts } from './mailbox-texts.js';

const STYLE = `
main { max-width: 48rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; display: grid; gap: 1.25rem; }
h1 { font-size: 1.5rem; }
.languages { justify-self: end; }
.hint { color: var(--muted); }
details { border: 1px solid var(--border); border-radius: 0.75rem; background: var(--surface); }
summary { cursor: pointer; padding: 0.875rem 1.25rem; display: grid; gap: 0.125rem; }
summary b { font-size: 1.0625rem; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; color: var(--muted); }
.text { padding: 1rem 1.25rem; border-block-start: 1px solid var(--border); white-space: pre-wrap; }
`;

/** The messages that have not left, newest first: where no mail server is set, all of them. */
export function mailboxPage(messages: readonly MailboxMessage[], lang: Page['lang']): Page {
  const texts = MAILBOX_TEXTS[lang];
  const { other } = texts;
  return {
    lang,
    title: `${texts.title} · 1 élève, 1 stage`,
    style: STYLE,
    body: html`<main id="content">
      <p class="languages">
        <a href="mailbox?lang=${other.lang}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
      </p>
      <h1>${texts.title}</h1>
      <p class="hint">${texts.about} <a href="mailbox?lang=${lang}">${texts.again}</a></p>
      ${messages.length === 0 ? html`<p>${texts.none}</p>` : messages.map((one, at) => toArticle(one, at, texts))}
    </main>`,
  };
}

function toArticle(
  { to, subject, text, lang, createdAt }: MailboxMessage,
  index: number,
  texts: MailboxTexts,
): Html {
  return html`<details ${index === 0 && 'open'}>
    <summary>
      <b lang="${lang}">${subject}</b>
      <span class="meta"
        ><span>${texts.to} ${to}</span>
        <time datetime="${createdAt.toISOString()}">${texts.time.format(createdAt)}</time></span
      >
    </summary>
    <div class="text" lang="${lang}">${linked(text)}</div>
  </details>`;
}

/** The text, its addresses made into links. */
function linked(text: string): (Html | string)[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : part));
}
