import { expect, test } from 'vitest';
import { readOwnPath } from './own-path.js';

test('paths of the publisher’s pages are kept', () => {
  for (const path of [
    '/publisher',
    '/publisher/candidates?state=read',
    '/signup/organisation',
    '/publisher/candidates/ap_0000000000000001',
  ])
    expect(readOwnPath(path)).toBe(path);
});

test('what leads elsewhere is not', () => {
  const elsewhere = [
    ...[
      'https://evil.example',
      '//evil.example',
      '/publisher//evil.example',
      '/publisherevil',
      '/s/search',
      '/signupevil',
      '/signin',
    ],
    ...[
      '/publisher/../mail/answer',
      '/publisher\\evil',
      '/publisher/\r\nset-cookie: a=b',
      `/publisher/${'a'.repeat(300)}`,
    ],
    ...['/publisher/%2e%2e/mail/answer', '/publisher/.%2E/mail/answer', '/publisher/./candidates'],
    ...['/publisher/%5cevil.example', '/publisher/%2Fevil.example', '/publisher/%0d%0aset-cookie:a'],
    ...['/publisher/candidates?list=/../x', '/publisher/％2e', '/publisher/\u2024\u2024/x'],
    ...['javascript:alert(1)', '', '/publisher/@evil.example', '/publisher#x'],
  ];
  for (const path of elsewhere) expect(readOwnPath(path), path).toBeUndefined();
  expect(readOwnPath(undefined)).toBeUndefined();
});
