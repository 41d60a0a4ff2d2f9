import { expect, it } from 'vitest';
import { refusalLines } from './refusal-lines.js';

it('hands and software 13.11: tells the column that is missing by the name it should have', () => {
  const cell = { letters: '', header: 'location.city', read: '' };
  expect(refusalLines({ pointer: '/location/city', code: 'required', cell })).toEqual([
    'il manque la colonne « location.city ». Ce champ est obligatoire. (required)',
    expect.stringContaining('the column "location.city" is missing.'),
  ]);
});
