import { en } from '@1eleve1stage/sdk/words';
import { month, weeks } from './weeks.js';
import type { CriteriaTexts } from '../catalogues.js';

export const criteria: CriteriaTexts = {
  ...en.criteria,
  weeksMany: '(one or more weeks)',
  weeksTwo: '(one week or both)',
  weeksHint: 'Monday to Friday. Ask your school which week it has chosen.',
  weeksHintSeconde: 'In 2de, internships take place in the last two full weeks of June.',
  weeksNoGrade: 'Say your year first: the weeks depend on it.',
  days: (monday, friday) => `${monday.getUTCDate()} – ${friday.getUTCDate()}`,
  name: (monday, friday) => `(week of ${weeks.long(monday, friday)})`,
  month: (day) => month.format(day),
  sectorsAll: (n) => `See all ${n} sectors`,
  sectorsHint: 'You can tick several.',
  empty: {
    ...en.empty,
    ...en.ways,
    none: 'No offer online for now',
    later: 'New offers arrive every week: come back soon.',
    because: {
      radiusKm: 'The distance rules out the most.',
      place: 'There is none within 100\u00a0km.',
      weeks: 'The weeks chosen rule out the most.',
      sectors: 'The sectors chosen rule out the most.',
      q: 'What you wrote rules out the most.',
      wheelchair: 'Wheelchair access rules out the most.',
      year: 'Nothing for this school year.',
    },
    widen: 'Here is what you can widen:',
    gives: (way) => `${way}:`,
  },
};
