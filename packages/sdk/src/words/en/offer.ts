import type * as fr from '../fr/offer.js';
export const offer: typeof fr.offer = {
  when: 'When',
  where: 'Where',
  seats: 'Seats',
  who: 'For whom',
  what: 'What you will see and do',
  host: 'Who hosts you',
  publicHost: 'Public service.',
  privateHost: 'Company or association.',
  site: 'Visit its website',
  hours: 'Hours and lunch',
  hoursCaption: 'Hours of the week',
  day: 'Day',
  off: 'Off',
  total: 'Total',
  weekTotal: (time) => `${time} in the week`,
  go: 'Getting there',
  approximate: 'The host will give you the exact address.',
  conditions: 'Access and conditions',
  wheelchair: 'Wheelchair accessible',
  noWheelchair: 'Wheelchair access is not stated',
  needs: 'Any particular need? You can say so when you apply, or your school can call the host.',
  report: 'Report this offer',
  apply: 'Apply',
  applyElsewhere: 'Apply on its website',
};

export const offerGone: typeof fr.offerGone = {
  title: 'This offer is no longer online',
  go: 'See the other offers',
};

export const offerPaused: typeof fr.offerPaused = {
  title: 'This offer is paused for now',
  text: (day) =>
    `The host takes no applications for the moment. The offer should be back on ${day}. It is not because of you.`,
};
