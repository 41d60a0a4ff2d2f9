import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalMailbox, hashMailbox, SPELLINGS, spellingOf } from './mailbox.js';

const secret = new Uint8Array(32).fill(7);

const NAMES: [string, string[]][] = [
  [
    'jademartin@gmail.com',
    [
      'JadeMartin@Gmail.com',
      'j.a.d.e.martin@gmail.com',
      'jade.martin@googlemail.com',
      'jademartin+stage@gmail.com',
      'jade.martin+a+b@GoogleMail.com',
      ' jademartin@gmail.com ',
      'jademartin@gmail.com.',
    ],
  ],
  ['jade@yahoo.fr', ['jade-stage@yahoo.fr', 'Jade-a-b@yahoo.fr', 'jade+x@yahoo.fr']],
  [
    'jademartin@proton.me',
    [
      'jade.martin@proton.me',
      'jade-martin@protonmail.com',
      'jade_martin@pm.me',
      'jademartin+x@protonmail.ch',
    ],
  ],
  ['jade@icloud.com', ['jade@me.com', 'jade@mac.com', 'jade+1@icloud.com']],
  ['jade@fastmail.com', ['stage@jade.fastmail.com', 'jade+stage@fastmail.com', 'x@y.jade.fastmail.com']],
  ['jade@outlook.fr', ['jade+stage@outlook.fr']],
  ['jade@college.example', ['jade+1@college.example', 'jade+2@COLLEGE.example']],
  ['jade@xn--collge-6ua.example', ['jade@collège.example', 'jade@COLLE\u0300GE.example']],
];

describe('a mailbox', () => {
  test.each(NAMES)('nothing lost 12.11: %s has one name', (mailbox, names) => {
    expect([...new Set([mailbox, ...names].map(canonicalMailbox))]).toEqual([mailbox]);
  });

  test.each([
    ['jade.martin@college.example', 'jademartin@college.example'],
    ['jade-martin@college.example', 'jade@college.example'],
    ['jade@outlook.fr', 'jade@hotmail.fr'],
    ['jade.martin@outlook.fr', 'jademartin@outlook.fr'],
    ['jade@yahoo.fr', 'jade@yahoo.com'],
    ['jade@gmail.com', 'jade@gmail.com.example'],
    ['+jade@college.example', '+zoe@college.example'],
    ['a@bobfastmail.com', 'bobfastmail@fastmail.com'],
  ])('%s is not %s', (one, other) => {
    expect(canonicalMailbox(one)).not.toBe(canonicalMailbox(other));
  });

  const part = fc.stringMatching(/^[a-z0-9._+-]{1,20}$/);
  const domain = fc.oneof(
    fc.constantFrom('gmail.com', 'yahoo.fr', 'pm.me', 'me.com', 'x.fastmail.fm', 'ya.ru', 'ville.example'),
    fc.domain(),
  );
  const address = fc.tuple(part, domain).map(([local, host]) => `${local}@${host}`);

  test('has a name that is its own name, and always something before the @', () => {
    fc.assert(
      fc.property(address, (email) => {
        const name = canonicalMailbox(email);
        expect(canonicalMailbox(name)).toBe(name);
        expect(name).toMatch(/^[^@]+@[^@]+$/);
      }),
    );
  });

  test('is the same whatever the case, the tag and the dots of Gmail', () => {
    fc.assert(
      fc.property(address, fc.stringMatching(/^[a-z0-9.]{0,9}$/), (email, tag) => {
        const [local = '', host = ''] = email.split('@');
        expect(canonicalMailbox(`${local}+${tag}@${host}`.toUpperCase())).toBe(canonicalMailbox(email));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (local) => {
        const dotted = [...local].join('.');
        expect(canonicalMailbox(`${dotted}@googlemail.com`)).toBe(`${local}@gmail.com`);
      }),
    );
  });

  test('is found in whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => canonicalMailbox(text).includes('@')));
  });

  test.each([
    ['jade@gmail.com', 'j.ade+x@googlemail.com', true],
    ['jade@college.example', 'Jade@College.example', true],
    ['jade+1@college.example', 'jade+2@college.example', true],
    ['jade@college.example', 'jade+1@college.example', false],
    ['jade@yahoo.fr', 'jade-x@yahoo.fr', false],
    ['jade@icloud.com', 'jade@me.com', false],
    ['jade@proton.me', 'ja.de@proton.me', true],
  ])('nobody harmed 12.11: %s surely is where %s is: %s', (one, other, isSure) => {
    expect(spellingOf(one) === spellingOf(other)).toBe(isSure);
  });

  test('has few spellings, all of them known', () => {
    fc.assert(fc.property(address, (email) => SPELLINGS.includes(spellingOf(email))));
  });

  test('is kept as a keyed hash', () => {
    const hash = hashMailbox(secret, 'jade.martin@gmail.com');
    expect(hash).toBe(hashMailbox(secret, 'JADEMARTIN+1@googlemail.com'));
    expect(hash).toMatch(/^[\da-f]{64}$/);
    expect(hash).not.toBe(hashMailbox(new Uint8Array(32), 'jade.martin@gmail.com'));
  });
});
