import { expect, test } from 'vitest';
import { readQuery } from './query-words.js';

test.each([
  ['siné ma', 'cinema'],
  ['bou lan ger', 'boulanger'],
  ['stage ordi nateur', 'ordinateur'],
  ['auto mobile', 'automobile'],
  ['coiffeur lyon', 'coiffeur lyon'],
  ['sage femme', 'sage femme'],
  ['je sais me servir de mes mains', 'servir de mes mains'],
  ['la poste', 'la poste'],
  ['prothésite ongulaire', 'prothesiste ongulaire'],
  ['un stage de jornalisse sportif', 'journaliste sportif'],
  ['kominity manager', 'community manager'],
  ['espace vetr', 'espaces verts'],
  ['je suis en segpa et je veux une poterie', 'poterie'],
  ['stage de boucher', 'boucher'],
  ['un métier où on parle pas aux gens', 'parle gens'],
  ['peur du sang', 'peur sang'],
  ['musique sauf banque', 'musique banque'],
])('%j is read as %j', (text, read) => {
  expect(
    readQuery(text)
      .words.map(({ full }) => full)
      .join(' '),
  ).toBe(read);
});
