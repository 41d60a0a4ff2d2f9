import { createTransport } from 'nodemailer';
import type { MailMessage } from '../ports/index.js';
import { layOut } from './messages/index.js';

/** A letter that leaves. */
interface Leaving {
  id: string;
  createdAt: Date;
  message: MailMessage;
}

/** Hands messages to a mail server. */
export interface MailTransport {
  /** Rejects when the server did not take the message. */
  send(leaving: Leaving): Promise<void>;
  close(): void;
}

const SECOND = 1000;

/**
 * Opens the way to a mail server; nothing is connected before the first message.
 *
 * @param options.smtpUrl `smtp://user:password@host:port`, or `smtps:`
 * @param options.from sender, `1 élève, 1 stage <ne-pas-repondre@stages.example>`
 * @param options.publicUrl its host is the right part of each Message-ID
 */
export function openTransport(options: { smtpUrl: string; from: string; publicUrl: string }): MailTransport {
  const transporter = createTransport({
    url: options.smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    // A server may look at a message for long: to give up early is to send it twice.
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(options.publicUrl).hostname;
  return {
    async send({ id, createdAt, message }) {
      const { to, subject, text, html } = layOut(message);
      await transporter.sendMail({
        messageId: `<${id}@${host}>`,
        from: options.from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        date: createdAt,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transporter.close(),
  };
}

/** What a failure says without naming anybody: codes, never the server's words, which quote addresses. */
export interface MailFailure {
  /** `ECONNECTION`, `EENVELOPE`… */
  code?: string;
  /** SMTP answer, `550`. */
  responseCode?: number;
}

export function toMailFailure(error: unknown): MailFailure {
  if (!(error instanceof Error)) return {};
  return {
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('responseCode' in error &&
      typeof error.responseCode === 'number' && { responseCode: error.responseCode }),
  };
}

/** The codes in a few words, to be kept. */
export function toCodes({ code, responseCode }: MailFailure): string {
  return [code, responseCode].filter((one) => one !== undefined).join(' ');
}

/** True when the server answered that it does not want this very message. */
export function isRefused({ code, responseCode = 0 }: MailFailure): boolean {
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
