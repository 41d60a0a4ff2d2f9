import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.js';
import { createPupilClient } from '../../src/pupil.js';

/** As JavaScript may call it. */
type Loose = (options?: unknown) => unknown;

describe.each([
  ['createClient', createClient as Loose],
  ['createPupilClient', createPupilClient as Loose],
])('%s', (_, create) => {
  it.each([undefined, {}, { baseUrl: undefined }, { baseUrl: null }, { baseUrl: 1 }])(
    'hands and software 13.14: of %j says that the address is missing',
    (options) => {
      const says = new TypeError('baseUrl, the address of the service, is missing');
      expect(() => create(options)).toThrow(says);
    },
  );

  it.each(['https://stages.example.fr/', 'http://localhost:8080', '/', '/stages', '../api'])(
    'takes %j',
    (baseUrl) => {
      expect(create({ baseUrl })).toBeTypeOf('object');
    },
  );
});

it.each(['', 'stages.example.fr', 'htps://stages.example.fr', 'https://', 'ftp://stages.example.fr'])(
  'hands and software 13.14: says that %j is no address, and what to write',
  (baseUrl) => {
    const says = `baseUrl is no address, but "${baseUrl}": write 'https://stages.example.fr'`;
    expect(() => createClient({ baseUrl })).toThrow(new TypeError(says));
  },
);
