import { HOUR_WORDS } from '../../../../core/words/hours-in-words.js';
import { countedInEnglish } from '../../../../core/words/english-words.js';
import type { Texts } from '../fr/index.js';

export const offer: Texts['offer'] = {
  description: (city, employer, short) => `Observation internship in ${city}, at ${employer}. ${short}.`,
  relayed: (publisher, employer) => `Published by ${publisher} for ${employer}`,
  back: 'Back to the offers',
  weeksPast: 'The weeks of this offer are over.',
  full: 'All the seats of this offer are taken.',
  how: 'One form, then a code by e-mail. No account, no CV. You can withdraw everything later.',
  others: 'See the other offers',
  poster: 'Poster to print, with a QR code',
  applyRegion: 'Apply',
  apply: 'Apply',
  applyElsewhere: 'Apply on its website',
  when: 'When',
  where: 'Where',
  seats: 'Seats',
  who: 'For whom',
  pupils: { before: '', between: ' and ', after: ' pupils' },
  ofSeats: (total) => `of ${total}`,
  away: (km) => `${km} away`,
  what: 'What you will see and do',
  host: 'Who hosts you',
  publicHost: 'Public service.',
  privateHost: 'Company or association.',
  site: 'Visit its website',
  week: 'Your week',
  weeks: 'Weeks to choose from',
  hours: 'Hours and lunch',
  go: 'Getting there',
  approximate: 'The host will give you the exact address.',
  map: 'See on a map',
  conditions: 'Access and conditions',
  wheelchair: 'Wheelchair accessible',
  noWheelchair: 'Wheelchair access is not stated',
  needs: 'Any particular need? You can say so when you apply, or your school can call the host.',
  badges: {
    rep: 'REP only',
    qpv: 'QPV only',
    schools: 'For some schools only',
    last: 'Last seat',
    wheelchair: 'Wheelchair accessible',
  },
};

export const hours: Texts['hours'] = {
  caption: 'Hours of the week',
  day: 'Day',
  hours: 'Hours',
  off: 'Off',
  total: 'Total',
  weekTotal: (time) => `${time} in the week`,
  and: ' and ',
  words: HOUR_WORDS.en,
};

export const poster: Texts['poster'] = {
  title: (title) => `Poster: ${title}`,
  back: 'Back to the page',
  print: 'Print this page from the menu of your browser: it fits on one sheet of A4.',
  over: (grades) => `Observation internship, ${grades.join(' and ')}`,
  pupils: (grade) => `For pupils of ${grade ?? '4e, 3e and 2de'}`,
  search: (place) =>
    place === undefined ? 'Find your observation internship' : `Your observation internship near ${place}`,
  waiting: (total) =>
    total > 0
      ? countedInEnglish(total, 'offer is waiting for you', 'offers are waiting for you')
      : 'New offers every week',
  at: (employer) => `At ${employer}`,
  scan: 'Scan the code, or type the address:',
  how: 'No account, no CV. Apply from your phone or a computer at the school library.',
  code: (address) => `QR code to ${address}`,
};
