import { html, type Html } from '../pages/html.js';
import type { MailboxMessage } from '../../core/applications/letters/read-mailbox.js';
import type { Page } from '../pages/page.js';

const STYLE = `
main { max-width: 48rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; display: grid; gap: 1.25rem; }
h1 { font-size: 1.5rem; }
.hint { color: var(--muted); }
details { border: 1px solid var(--border); border-radius: 0.75rem; background: var(--surface); }
summary { cursor: pointer; padding: 0.875rem 1.25rem; display: grid; gap: 0.125rem; }
summary b { font-size: 1.0625rem; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; color: var(--muted); }
.text { padding: 1rem 1.25rem; border-block-start: 1px solid var(--border); white-space: pre-wrap; }
`;

const time = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  dateStyle: 'long',
  timeStyle: 'medium',
});

/** The messages that have not left, newest first: where no mail server is set, all of them. */
export function mailboxPage(messages: readonly MailboxMessage[]): Page {
  return {
    lang: 'fr',
    title: 'Boîte d’essai · 1 élève, 1 stage',
    style: STYLE,
    body: html`<main id="content">
      <h1>Boîte d’essai</h1>
      <p class="hint">
        Aucun serveur de mail n’est réglé (<code>SMTP_URL</code>)&nbsp;: rien ne part, et tout ce que le
        service aurait envoyé se lit ici. <a href="mailbox">Relever les messages</a>
      </p>
      ${messages.length === 0 ? html`<p>Aucun message pour l’instant.</p>` : messages.map(toArticle)}
    </main>`,
  };
}

function toArticle({ to, subject, text, createdAt }: MailboxMessage, index: number): Html {
  return html`<details ${index === 0 && 'open'}>
    <summary>
      <b>${subject}</b>
      <span class="meta"
        ><span>à ${to}</span>
        <time datetime="${createdAt.toISOString()}">${time.format(createdAt)}</time></span
      >
    </summary>
    <div class="text">${linked(text)}</div>
  </details>`;
}

/** The text, its addresses made into links. */
function linked(text: string): (Html | string)[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : part));
}
