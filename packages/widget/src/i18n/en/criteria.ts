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
    because: {
      radiusKm: 'The distance rules out the most.',
      place: 'There is none within 100 km.',
      weeks: 'The weeks chosen rule out the most.',
      sectors: 'The sectors chosen rule out the most.',
      q: 'What you wrote rules out the most.',
      wheelchair: 'Wheelchair access rules out the most.',
    },
    widen: 'Here is what you can widen:',
    nothing:
      'Widening changes nothing for now. Try another town or other words; new offers arrive every week.',
    radius: (km) => `Widen to ${km} km:`,
    place: 'Anywhere in France:',
    weeks: 'All weeks:',
    sectors: 'All sectors:',
    only: (words) => `Search for “${words}” only:`,
    without: (words) => `Search without “${words}”:`,
    wheelchair: 'Without wheelchair access:',
  },
};
