import { expect, test } from 'vitest';
import { pathOf } from './path.js';

test.each([
  ['/publisher/keys/a', '/publisher/keys/a'],
  ['/publisher/keys/%C3%A9/', '/publisher/keys/é'],
  ['/publisher/keys/a%00b', '/%'],
  ['/publisher/keys/%E9', '/%'],
])('%s is answered by %s', (asked, path) => {
  expect(pathOf(new Request(`https://stages.example${asked}?x=%00`))).toBe(path);
});
