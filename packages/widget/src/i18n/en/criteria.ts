import type { CriteriaTexts } from '../criteria.js';

export const criteria: CriteriaTexts = {
  radius: 'How far?',
  access: 'Access',
  weeks: 'When?',
  weeksMany: '(one or more weeks)',
  weeksTwo: '(one week or both)',
  weeksHint: 'Monday to Friday. Ask your school which week it has chosen.',
  weeksHintSeconde: 'In 2de, internships take place in the last two full weeks of June.',
  weeksNoGrade: 'Say your year first: the weeks depend on it.',
  sectors: 'Sectors',
  sectorsAll: (n) => `See all ${n} sectors`,
  sectorsHint: 'You can tick several.',
  empty: {
    title: 'No offer matches all these filters',
    none: 'No offer online for now',
    later: 'New offers arrive every week: come back soon.',
    counting: 'Looking at what you can widen…',
    widen: 'Here is what you can widen, and what it gives:',
    nothing:
      'Widening changes nothing for now. Try another town or other words; new offers arrive every week.',
    radius: (km) => `Widen to ${km} km:`,
    everywhere: 'Search all over France:',
    weeks: 'All weeks:',
    sectors: 'All sectors:',
    words: 'Search without these words:',
    wheelchair: 'Without wheelchair access:',
  },
};
