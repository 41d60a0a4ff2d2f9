import { createTransport } from 'nodemailer';
import type { Letter, MailMessage } from '../ports/index.js';
import { layOut } from '../core/mail/layout.js';
import { MOST_SENDS } from './slots.js';

/** A letter that leaves. */
export interface Leaving {
  id: string;
  createdAt: Date;
  message: MailMessage;
}

/** Hands letters to a mail server. */
export interface MailTransport {
  /** Rejects when the server did not take the letter; never later than two minutes. */
  send(leaving: Leaving): Promise<void>;
  /** Ends what is under way. */
  close(): void;
}

/**
 * Whether letters, and the password, may go to the server in clear. `required`: never, whatever it offers;
 * `offered`: where it offers no TLS; `never`: without TLS.
 */
export type MailTls = 'required' | 'offered' | 'never';

export interface TransportOptions {
  /** `smtp://user:password@host:port`, or `smtps:` for TLS from the first byte. */
  smtpUrl: string;
  tls: MailTls;
  /** Sender, `1 élève, 1 stage <ne-pas-repondre@stages.example>`. */
  from: string;
  /** Its host is the right part of each Message-ID. */
  publicUrl: string;
}

const SECOND = 1000;

/** Most time a letter takes: a server that answers a byte at a time would hold it for ever. */
const DEADLINE = 120 * SECOND;

/** Opens the way to a mail server; nothing is connected before the first letter. */
export function openTransport({ smtpUrl, tls, from, publicUrl }: TransportOptions): MailTransport {
  const closed = new AbortController();
  const transporter = createTransport({
    ...toServer(smtpUrl),
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    pool: true,
    // As many as letters under way: none waits in a queue of the library.
    maxConnections: MOST_SENDS,
    // A letter whose connection breaks is ours to try again; but one that was handed to a connection already
    // closed is tried at once over another.
    maxRequeues: 1,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    // A server may look at a message for long: to give up early is to send it twice.
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(publicUrl).hostname;
  return {
    async send({ id, createdAt, message }) {
      const { to, subject, text, html, attachments = [] } = layOut(message, publicUrl);
      const mail = {
        messageId: `<${id}@${host}>`,
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        attachments: attachments.map(({ name, type, content }) => ({
          filename: name,
          contentType: type,
          content,
        })),
        date: createdAt,
        headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(message.letter) },
        signal: AbortSignal.any([closed.signal, AbortSignal.timeout(DEADLINE)]),
      };
      await transporter.sendMail(mail);
    },
    close() {
      closed.abort();
      transporter.close();
    },
  };
}

/** Headers that let a mail program stop letters itself (RFC 8058), where nobody may have asked for them. */
function stopHeaders({ stop }: Letter): Record<string, string> {
  if (!stop) return {};
  return {
    'List-Unsubscribe': `<${stop.oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** Where the server is and who we are there; nothing else of an address is a setting. */
function toServer(smtpUrl: string): object {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    secure: protocol === 'smtps:',
    ...(port && { port: Number(port) }),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}
