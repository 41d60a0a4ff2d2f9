import type { Letter } from './letter.js';

/** A message to send; encrypted at rest, since it names people. It is laid out when it leaves. */
export interface MailMessage {
  to: string;
  letter: Letter;
}

export interface OutboxMessage extends MailMessage {
  /** `ml_` and 16 characters; also the left part of the Message-ID, the same at each try. */
  id: string;
  createdAt: Date;
  /** Tries so far. */
  tries: number;
}

/** Mail written in the same transaction as its cause, sent later. */
export interface Outbox {
  add(message: Omit<OutboxMessage, 'tries'>): Promise<void>;
  /** Messages to send by that time, oldest first. */
  due(now: Date, limit: number): Promise<OutboxMessage[]>;
  /** The message left: it is deleted. */
  markSent(id: string): Promise<void>;
  /** The message did not leave: try again at that time; never again when undefined. */
  markFailed(id: string, retryAt: Date | undefined): Promise<void>;
  /** Messages that have not left, newest first: all of them where no mail server is set. */
  list(limit: number): Promise<OutboxMessage[]>;
  /** Deletes messages created before a time; how many. */
  dropOlder(than: Date): Promise<number>;
}
