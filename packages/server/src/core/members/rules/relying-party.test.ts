import { expect, test } from 'vitest';
import { findRelyingParty } from './relying-party.js';

test.each([
  ['https://stages.example', { id: 'stages.example', origin: 'https://stages.example' }],
  ['https://stages.example:8443/app', { id: 'stages.example', origin: 'https://stages.example:8443' }],
  ['http://localhost:8080', { id: 'localhost', origin: 'http://localhost:8080' }],
  ['http://a.localhost:8080', { id: 'a.localhost', origin: 'http://a.localhost:8080' }],
  ['http://stages.example', undefined],
  ['https://192.0.2.1', undefined],
  ['https://[2001:db8::1]', undefined],
])('at %s browsers keep passkeys for %o', (publicUrl, party) => {
  expect(findRelyingParty(publicUrl)).toEqual(party);
});
