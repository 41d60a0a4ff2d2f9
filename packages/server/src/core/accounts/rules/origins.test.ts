import { expect, test } from 'vitest';
import { isExactOrigin, readOrigin, twinOrigin } from './origins.js';

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

test.each([
  ['https://www.boulangerie-durand.fr', 'https://www.boulangerie-durand.fr'],
  ['www.boulangerie-durand.fr', 'https://www.boulangerie-durand.fr'],
  [' HTTPS://WWW.Boulangerie-Durand.FR/nos-stages?x=1#y ', 'https://www.boulangerie-durand.fr'],
  ['http://vieux-site.example', 'http://vieux-site.example'],
  ['https://site.example:8443/', 'https://site.example:8443'],
  ['https://site.example:443', 'https://site.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['collège.example', 'https://xn--collge-6ua.example'],
])('%j is typed for the site %s', (typed, origin) => expect(readOrigin(typed)).toBe(origin));

test.each([
  ['', ' ', 'boulangerie', 'ma boulangerie.fr', 'sophie@durand.example', 'https://', 'ftp://durand.example'],
  [
    'https://a:b@durand.example',
    'javascript:alert(1)',
    'https://*.durand.example',
    '192.168.0.12',
    'https://[::1]',
  ],
  ['null', 'durand..', `${'a'.repeat(64)}.example`.repeat(9), `https://durand.example/${'x'.repeat(2000)}`],
])('what is no address of a site is none', (...typed) => {
  for (const one of typed) expect([one, readOrigin(one)]).toEqual([one, undefined]);
});

test('a site is the same with www. and without', () => {
  expect(twinOrigin('https://durand.example')).toBe('https://www.durand.example');
  expect(twinOrigin('https://www.durand.example')).toBe('https://durand.example');
  expect(twinOrigin('http://localhost:3000')).toBeUndefined();
});
