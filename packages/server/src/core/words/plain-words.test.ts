import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName, plainTitle } from './plain-words.js';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('a name in a mail', () => {
  test.each([
    'Zoé-Lou',
    'Zoé-Lou d’Été',
    'Jean Noël',
    "N'Golo",
    'Đặng Thị Mai',
    'Fatou',
    'José María',
    'Louise-Marie',
    '李娜',
    'Point',
    'Com',
  ])('stays as it is: %s', (name) => {
    expect(plainName(name)).toBe(name.normalize('NFKC'));
  });

  test.each([
    'Gagne https://evil.example/x',
    'www evil com',
    'evil point com',
    'Evil.com',
    'evil․com',
    'evil．com',
    'jade arobase evil point fr',
    'evil-point-com',
    'va sur evil net',
  ])('nothing lost 12.11: is left out where it reads as an address: %s', (name) => {
    expect(plainName(name)).toBe('');
  });

  test('is no message', () => {
    expect(plainName('Appelle vite le zéro six douze')).toBe('Appelle vite le');
    expect(plainName('a'.repeat(200))).toBe('a'.repeat(30));
    expect(plainName('06 12 34 56 78 !')).toBe('');
  });

  test('holds nothing an address is made of, and is the same said twice', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const plain = plainName(name);
        expect(plain).not.toMatch(/[./:@\d]/);
        expect(plain.length).toBeLessThanOrEqual(30);
        expect(plainName(plain)).toBe(plain);
      }),
    );
  });
});

describe('a title in a mail', () => {
  test.each(['Découvrir l’usinage', 'M. Dupont & fils', 'S.A.R.L. Verdon', '2 places en 2027 : la forge'])(
    'stays as it is: %s',
    (title) => expect(plainTitle(title)).toBe(title),
  );

  test.each([
    ['Gagne sur https://evil.example/x maintenant', 'Gagne sur … maintenant'],
    ['Écris à jade@evil.example', 'Écris à …'],
    ['Va sur www.evil.com', 'Va sur …'],
    ['Stage chez Booking.com', 'Stage chez Booking. com'],
    ['Stage evil．com', 'Stage evil. com'],
    ['Stage evil.\u00adcom', 'Stage evil. com'],
    ['Stage evil\u200b.\u2060com', 'Stage evil. com'],
    ['Stage w\u00adww.evil.com', 'Stage …'],
    ['Écris à jade\ufe0f@evil.example', 'Écris à …'],
    ['Appelle le 06\u200b12\u200b34\u200b56\u200b78', 'Appelle le …'],
    ['Appelle le 06 12 34 56 78 vite', 'Appelle le … vite'],
    ['Appelle le +33612345678', 'Appelle le …'],
    ['www evil com', '…'],
  ])('nothing lost 12.19: carries no address: %s', (title, plain) => expect(plainTitle(title)).toBe(plain));

  test('has nothing that a mail program makes a link of', () => {
    const hostile = fc
      .array(fc.oneof(anything, fc.webUrl(), fc.emailAddress(), fc.domain()), { maxLength: 5 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(hostile, (title) => {
        expect(plainTitle(title)).not.toMatch(/@|:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2}|\d{8}/iu);
      }),
    );
  });
});
