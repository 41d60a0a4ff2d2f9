import { html, type Html } from '../pages/html.js';
import type { Page } from '../pages/page.js';

export interface MailboxTexts {
  /** The same page in the other language. */
  other: { lang: Page['lang']; name: string };
  title: string;
  about: Html;
  again: string;
  none: string;
  /** Before whom a message is to. */
  to: string;
  time: Intl.DateTimeFormat;
}

/** Where letters are sent from is where days begin. */
const WHEN = { timeZone: 'Europe/Paris', dateStyle: 'long', timeStyle: 'medium' } as const;

const SETTING = html`<code>SMTP_URL</code>`;

export const MAILBOX_TEXTS: Record<Page['lang'], MailboxTexts> = {
  fr: {
    other: { lang: 'en', name: 'English' },
    title: 'Boîte d’essai',
    about: html`Aucun serveur de mail n’est réglé (${SETTING})&nbsp;: rien ne part, et tout ce que le service
    aurait envoyé se lit ici.`,
    again: 'Relever les messages',
    none: 'Aucun message pour l’instant.',
    to: 'à',
    time: new Intl.DateTimeFormat('fr-FR', WHEN),
  },
  en: {
    other: { lang: 'fr', name: 'Français' },
    title: 'Trial mailbox',
    about: html`No mail server is set (${SETTING}): nothing leaves, and all that the service would have sent
    is read here.`,
    again: 'Look for new messages',
    none: 'No message yet.',
    to: 'to',
    time: new Intl.DateTimeFormat('en-GB', WHEN),
  },
};
