import { emptyDraft, type Draft } from '#widget/apply/form/draft.js';
import { collegeWeeks, schools } from './offers.js';

const [school] = schools;

/** What a pupil of 3e would write for `anOffer()`, all right. */
export const goodDraft: Draft = {
  ...emptyDraft,
  firstName: 'Jade',
  lastName: 'Moreau',
  email: 'jade.moreau@exemple.fr',
  birthDate: '14 03 2012',
  school: school && { kind: 'listed', school },
  grade: 'troisieme',
  weeks: collegeWeeks.slice(0, 1),
  motivation: 'J’aime les animaux.',
  representativeName: 'Claire Moreau',
  representativeEmail: 'claire@exemple.fr',
  representativePhone: '06 12 34 56 78',
  isInformed: true,
};
