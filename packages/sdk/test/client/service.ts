import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a scripted service was asked. */
export interface Seen {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the service does with a request. */
export type Turn = (response: ServerResponse) => void;

/** A real server on loopback that answers turn by turn; the last turn is repeated. */
export interface ScriptedService {
  url: string;
  seen: Seen[];
  stop(): Promise<void>;
}

export async function startService(...turns: Turn[]): Promise<ScriptedService> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://stages.test');
      const body = Buffer.concat(chunks).toString();
      seen.push({ method: request.method ?? '', url, headers: request.headers, body });
      (turns[seen.length - 1] ?? turns.at(-1))?.(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Turn {
  // Written beforehand, since a test may break JSON.stringify.
  const text = JSON.stringify(body);
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text);
  };
}

/** Answers a problem, as the service does. */
export function problem(
  code: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Turn {
  const titles = { fr: 'Non.', en: 'No.' };
  const body = { type: 'about:blank', code, status, title: 'Non.', titles, requestId: 'r1', ...more };
  return json(body, status, { 'content-type': 'application/problem+json', ...headers });
}

/** Answers a web page, as captive portals and proxies do. */
export function page(status: number): Turn {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Connexion</title>');
  };
}

/** Cuts the connection without an answer. */
export const cut: Turn = (response) => response.destroy();

/** Promises more than it sends, then cuts. */
export const truncated: Turn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"offers":');
  setTimeout(() => response.destroy(), 10);
};

/** Begins to answer, and falls asleep. */
export const stalled: Turn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"offers":');
};

/** Never answers. */
export const silence: Turn = () => undefined;
