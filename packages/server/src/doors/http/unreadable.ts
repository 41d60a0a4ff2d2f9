import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from '../../core/base/refusal.js';
import { API_HEADERS } from './headers.js';
import { toProblem } from './problems.js';

/** Bytes of a request's first line and headers that are read; the longest query taken is a quarter of it. */
export const MOST_HEADER_BYTES = 16 * 1024;

/** Milliseconds given to who is told no while it still sends: cut at once, it would lose the answer. */
const PATIENCE_MS = 500;

/**
 * Answers what node cannot read as a request, on its connection, which is then closed: an address and headers
 * that do not end are a problem like another, which the page that sent them can read.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, connection: Duplex): void {
  // Bytes that come after the answer cannot be read either.
  if (connection.writableEnded) return;
  if (error.code === 'ECONNRESET' || !connection.writable) {
    connection.destroy();
    return;
  }
  connection.end(answerTo(error.code));
  setTimeout(() => connection.destroy(), PATIENCE_MS).unref();
}

function answerTo(error: string | undefined): string {
  if (error === 'ERR_HTTP_REQUEST_TIMEOUT') return toHead(408, {});
  const code = error === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'request_unreadable';
  const problem = toProblem(new Refusal(code), randomUUID());
  const body = JSON.stringify(problem);
  const headers = {
    ...API_HEADERS,
    'cache-control': 'no-store',
    'content-length': String(Buffer.byteLength(body)),
    'content-type': 'application/problem+json; charset=utf-8',
    'x-request-id': problem.requestId,
  };
  return toHead(problem.status, headers) + body;
}

function toHead(status: number, headers: Record<string, string>): string {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n');
}
