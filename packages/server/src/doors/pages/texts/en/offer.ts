import { en } from '@1eleve1stage/sdk/words';
import { HOUR_WORDS } from '../../../../core/words/hours-in-words.js';
import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const offer: Texts['offer'] = {
  ...en.offer,
  description: (city, employer, short) => `Observation internship in ${city}, at ${employer}. ${short}.`,
  relayed: en.card.relayed,
  back: 'Back to the offers',
  weeksPast: 'The weeks of this offer are over.',
  full: 'All the seats of this offer are taken.',
  how: 'One form, then a code by e-mail. No account, no CV. You can withdraw everything later.',
  others: en.offerGone.go,
  poster: 'Poster to print, with a QR code',
  applyRegion: en.offer.apply,
  pupils: { before: '', between: ' and ', after: ' pupils' },
  ofSeats: en.card.ofSeats,
  away: en.card.away,
  week: en.school.week,
  weeks: 'Weeks to choose from',
  map: 'See on a map',
  areas: {
    department: (name) => `department ${name}`,
    unnamed: (n) => countedInEnglish(n, 'town or department', 'towns or departments'),
    others: (n) => countedInEnglish(n, 'other town or department', 'other towns or departments'),
    only: (places) => `Only for pupils of: ${places}`,
    schools: 'some schools',
  },
  badges: {
    forRep: 'REP only',
    forQpv: 'QPV only',
    forSchools: 'For some schools only',
    lastSeat: en.card.lastSeat,
    wheelchair: en.card.wheelchair,
  },
};

export const hours: Texts['hours'] = {
  caption: en.offer.hoursCaption,
  day: en.offer.day,
  hours: 'Hours',
  off: en.offer.off,
  total: en.offer.total,
  weekTotal: en.offer.weekTotal,
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
