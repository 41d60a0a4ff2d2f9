import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const audience: Texts['audience'] = {
  title: 'Who may see the offer?',
  all: 'All pupils',
  onlySome: 'Some pupils only',
  which: 'Which ones?',
  hint: 'One box is enough for a pupil. Whoever does not say that they are of one of these does not find the offer, and cannot apply. We believe what the pupil says.',
  repBox: 'Pupils of priority education (REP and REP+)',
  qpvBox: 'Pupils of schools in a priority neighbourhood (QPV)',
  find: 'Add a school, a town or a department',
  findHint:
    'A name, or the number of a collège or lycée (UAI): 0350044H. A town or a department means all its schools: pupils read these places, never your list of schools.',
  go: 'Look and add',
  found: 'Found: tick those you want.',
  everybody: 'to all pupils',
  some: (groups) => `only to pupils of: ${groups}`,
  rep: 'REP and REP+ collèges',
  qpv: 'schools in a priority neighbourhood (QPV)',
  schools: (n) => countedInEnglish(n, 'chosen school', 'chosen schools'),
  others: (n) => countedInEnglish(n, 'other school', 'other schools'),
  label: 'To be shown',
  shown: (to) => `Shown ${to}.`,
};
