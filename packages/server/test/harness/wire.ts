import { once } from 'node:events';
import { connect } from 'node:net';
import { createApp } from '../../src/app.js';
import { listen } from '../../src/doors/http/listen.js';
import { createLogger } from '../../src/log/logger.js';
import { freePort } from './binary.js';
import type { TestService } from './test-service.js';

/** What came over the wire. */
export interface WireAnswer {
  status: number;
  headers: Headers;
  body: string;
}

/** A service of the tests that listens as the product does, asked byte by byte. */
export interface Wire {
  /** All that is answered to these bytes, to the end of the connection. */
  exchange(request: string | Uint8Array): Promise<WireAnswer>;
  /** One request in HTTP/1.1; each line of `headers` is ended. */
  ask(method: string, path: string, headers?: string): Promise<WireAnswer>;
  stop(): Promise<void>;
}

export async function openWire(service: TestService): Promise<Wire> {
  const app = createApp(service.ports, {
    version: '0.0.0',
    logger: createLogger('silent'),
    widget: new Map(),
    hasMailbox: true,
    demo: [],
  });
  const port = await freePort();
  const listener = await listen(app, { host: '127.0.0.1', port });
  const exchange = (request: string | Uint8Array): Promise<WireAnswer> => exchangeWith(port, request);
  return {
    exchange,
    ask: (method, path, headers = '') =>
      exchange(`${method} ${path} HTTP/1.1\r\nHost: stages.test\r\nConnection: close\r\n${headers}\r\n`),
    stop: () => listener.stop(),
  };
}

async function exchangeWith(port: number, request: string | Uint8Array): Promise<WireAnswer> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  // A service that has answered need not read to the end.
  socket.on('error', () => undefined);
  socket.write(request);
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(first.split(' ')[1]), headers, body };
}
