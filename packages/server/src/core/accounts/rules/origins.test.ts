import { expect, test } from 'vitest';
import { isExactOrigin } from './origins.js';

test.each([
  'https://www.example.fr',
  'http://localhost:3000',
  'https://xn--collge-6ua.example',
  'https://my_site.example',
  'http://127.0.0.1:8080',
  'http://[::1]:8080',
])('%s is what a browser sends', (origin) => expect(isExactOrigin(origin)).toBe(true));

test.each([
  'https://*',
  'https://*.example.fr',
  'https://a.example;script-src',
  'https://a.example,b.example',
  "https://a';b",
  'https://a.example/',
  'https://A.example',
  'https://a.example:443',
  'ftp://a.example',
  'null',
  '',
])('nobody harmed 12.20: %j is none, or more than one', (origin) =>
  expect(isExactOrigin(origin)).toBe(false),
);
