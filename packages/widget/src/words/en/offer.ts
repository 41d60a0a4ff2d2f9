import { en } from '@1eleve1stage/sdk/words';
import { monthsInEnglish } from '@1eleve1stage/sdk/rules';
import type { OfferTexts } from '../catalogues.js';

const upToSix = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six'];

const back = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', day: 'numeric', month: 'long' });

export const offer: OfferTexts = {
  ...en.offer,
  choice: (n, months) => `${offer.choose(n)}, ${months}`,
  months: monthsInEnglish,
  choose: (n) => `${upToSix[n] ?? n}\u00a0weeks to choose from`,
  back: (n) => (n < 2 ? 'Back to the offer found' : `Back to ${n} offers`),
  pupils: (grades) => `${grades.join(' and ')} pupils`,
  unread: {
    offline: 'You are offline. The details come by themselves when the network is back.',
    other: 'It’s not you, it’s us. You can try again, or apply without waiting.',
  },
  gone: {
    ...en.offerGone,
    text: 'It was taken down. It is not because of you.',
  },
  paused: (until) => ({
    title: en.offerPaused.title,
    text: en.offerPaused.text(back.format(until)),
  }),
  week: 'Choose your week',
  weeks: 'Choose one week or both',
  morning: 'Morning',
  afternoon: 'Afternoon',
  route: 'Directions',
};
