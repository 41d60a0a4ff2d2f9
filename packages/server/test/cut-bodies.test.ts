import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { listen } from '../src/doors/http/listen.js';
import { createLogger } from '../src/log/logger.js';
import { freePort } from './harness/binary.js';
import { openTestService } from './harness/test-service.js';

const lines: Record<string, unknown>[] = [];

const service = await openTestService();
const logger = createLogger('info', {
  write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
});
const options = { version: '0.0.0', logger, widget: new Map(), hasMailbox: false, demo: [] };
const port = await freePort();
const listener = await listen(createApp(service.ports, options), { host: '127.0.0.1', port });
afterAll(async () => {
  await listener.stop();
  await service.close();
});

test.each([
  [
    'JSON',
    '/v1/applications/ap_0123456789abcdef/verification',
    'application/json',
    'content-length: 900',
    '{',
  ],
  [
    'JSON in parts',
    '/v1/applications/ap_0123456789abcdef/verification',
    'application/json',
    'transfer-encoding: chunked',
    '5\r\n{"co',
  ],
  ['a form', '/mail/verify', 'application/x-www-form-urlencoded', 'content-length: 900', 'token=a'],
  [
    'a hosted form',
    '/s/applications/ap_0123456789abcdef',
    'application/x-www-form-urlencoded',
    'content-length: 900',
    'code=1',
  ],
])(
  'nothing lost 12.23: a client that goes away amid %s is no fault of the service',
  async (_, path, type, length, start) => {
    lines.length = 0;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: stages.test\r\ncontent-type: ${type}\r\n${length}\r\n\r\n${start}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines).toMatchObject([{ level: 'info', msg: 'request', status: 400 }]);
  },
);
