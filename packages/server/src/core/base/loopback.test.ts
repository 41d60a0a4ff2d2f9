import { expect, test } from 'vitest';
import { isLoopback } from './loopback.js';

test.each([
  ...[
    'localhost',
    'stages.localhost',
    '127.0.0.1',
    '127.8.9.10',
    '[::1]',
    '::1',
    '::ffff:127.0.0.1',
    'LOCALHOST',
  ],
])('%s is this machine', (name) => expect(isLoopback(name)).toBe(true));

test.each([
  ...['stages.example.fr', 'localhost.evil.example', '127.0.0.1.evil.example', '128.0.0.1', '10.0.0.1', ''],
  ...['xlocalhost', '[::2]', '0.0.0.0', '::ffff:10.0.0.1'],
])('%j is not', (name) => expect(isLoopback(name)).toBe(false));
