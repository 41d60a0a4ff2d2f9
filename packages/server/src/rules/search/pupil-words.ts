import { stemOf } from './stem.js';

/** What pupils say, folded, and what offers say for it: words that a careers adviser would think of at once. */
const PUPIL_WORDS: Readonly<Record<string, string>> = {
  animaux: 'veterinaire animalerie elevage refuge',
  bebe: 'creche puericulture petite enfance',
  flic: 'police gendarmerie',
  mecano: 'mecanicien garage',
  ordi: 'informatique ordinateur',
  police: 'gendarmerie',
  veto: 'veterinaire',
};

const related = new Map(
  Object.entries(PUPIL_WORDS).map(([word, others]) => [stemOf(word), others.split(' ').map(stemOf)]),
);

/** The stems of what offers say for a word of pupils; none for most words. */
export function relatedStems(word: string): readonly string[] {
  return related.get(stemOf(word)) ?? NONE;
}

const NONE: readonly string[] = [];
