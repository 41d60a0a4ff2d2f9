import { describe, expect, it } from 'vitest';
import { en, fr, otherReadings, sayInterpretation, type WordsRead } from '../../src/words/index.js';

const AS_TYPED: WordsRead = { mended: [], kept: '', leftOut: [], unread: [] };
const limoges = { name: 'Limoges', department: { code: '87' } };

interface Case {
  typed: string;
  read: Partial<WordsRead>;
  total?: number;
  says: string[];
  leads: string[];
}

const cases: Record<string, Case> = {
  'words that were mended': {
    typed: 'veterinere',
    read: { mended: [{}], kept: 'vétérinaire' },
    says: ['Résultats pour « vétérinaire ».'],
    leads: ['Chercher plutôt « veterinere » → veterinere, as typed'],
  },
  'words that were mended for nothing': {
    typed: 'veterinere',
    read: { mended: [{}], kept: 'vétérinaire' },
    total: 0,
    says: ['Rien non plus pour « vétérinaire ».'],
    leads: [],
  },
  'words that were left out': {
    typed: 'urbaniste océan avion',
    read: { kept: 'urbaniste', leftOut: ['océan', 'avion'] },
    says: ['Rien pour tous ces mots. Voici pour « urbaniste », sans « océan » ni « avion ».'],
    leads: ['Chercher plutôt « urbaniste océan avion » → urbaniste océan avion, as typed'],
  },
  'a place': {
    typed: 'coiffeur limoges',
    read: { kept: 'coiffeur', place: { ...limoges, radiusKm: 20 } },
    says: ['Autour de Limoges (87), à 20 km au plus.'],
    leads: [
      'Chercher « coiffeur limoges » mot pour mot → coiffeur limoges, as typed',
      'Chercher « coiffeur » partout en France → coiffeur',
    ],
  },
  'a place farther than asked': {
    typed: 'coiffeur angers',
    read: {
      kept: 'coiffeur',
      place: { name: 'Angers', department: { code: '49' }, radiusKm: 50 },
    },
    says: ['Rien à moins de 20 km d’Angers (49). Voici à 50 km au plus.'],
    leads: [
      'Chercher « coiffeur angers » mot pour mot → coiffeur angers, as typed',
      'Chercher « coiffeur » partout en France → coiffeur',
    ],
  },
  'a place that nothing is near': {
    typed: 'coiffeur limoges',
    read: { kept: 'coiffeur', place: limoges },
    says: ['Rien autour de Limoges (87). Voici partout en France.'],
    leads: ['Chercher « coiffeur limoges » mot pour mot → coiffeur limoges, as typed'],
  },
  'a place, and nothing anywhere': {
    typed: 'coiffeur limoges',
    read: { kept: 'coiffeur', place: limoges },
    total: 0,
    says: ['Rien autour de Limoges (87), ni ailleurs en France.'],
    leads: [],
  },
  'a place alone': {
    typed: 'limoges',
    read: { place: { ...limoges, radiusKm: 20 } },
    says: ['Autour de Limoges (87), à 20 km au plus.'],
    leads: ['Chercher « limoges » mot pour mot → limoges, as typed', 'Chercher partout en France → '],
  },
  'a mended word and a place': {
    typed: 'coifeur limoges',
    read: { mended: [{}], kept: 'coiffeur', place: { ...limoges, radiusKm: 20 } },
    says: ['Résultats pour « coiffeur ».', 'Autour de Limoges (87), à 20 km au plus.'],
    leads: [
      'Chercher plutôt « coifeur limoges » → coifeur limoges, as typed',
      'Chercher « coiffeur » partout en France → coiffeur',
    ],
  },
  'a sign that is not read': {
    typed: 'coiffeur 🦑',
    read: { kept: 'coiffeur', unread: ['🦑'] },
    says: ['Nous n’avons pas pu lire « 🦑 ». Écris plutôt un mot.'],
    leads: [],
  },
  'signs alone': {
    typed: '🦑🗿',
    read: { unread: ['🦑', '🗿'] },
    says: ['Nous n’avons pas pu lire « 🦑 🗿 ». Écris plutôt un mot. En attendant, nous avons cherché sans.'],
    leads: [],
  },
};

describe('how words were read', () => {
  it.each(Object.entries(cases))(
    'is said of %s, with the ways back',
    (_, { typed, read, total = 12, ...expected }) => {
      const search = { read: { ...AS_TYPED, ...read }, typed, radiusKm: 20, total };
      const said = sayInterpretation(fr.interpretation, search).map(({ text }) => plain(text));
      const leads = otherReadings(fr.interpretation, search).map(
        ({ text, q, asTyped }) => `${plain(text)} → ${q}${asTyped ? ', as typed' : ''}`,
      );
      expect({ says: said, leads }).toEqual(expected);
      for (const { text, french } of sayInterpretation(en.interpretation, search))
        for (const quoted of french) expect(text).toContain(quoted);
    },
  );
});

/** With spaces of one kind. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
