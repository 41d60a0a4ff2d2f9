import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const shown: Texts['shown'] = {
  title: 'Shown',
  since: (day) => `, since ${day}`,
  stopped: {
    title: 'Shown, but nobody can apply',
    says: 'The address that receives applications wants no more mail from us.',
    mend: 'Choose another address',
  },
  enough: {
    week: { title: 'Enough applications for this week', says: (day) => `the offer is back on ${day}` },
    month: { title: 'Enough applications for this month', says: (day) => `the offer is back on ${day}` },
  },
  paused: (day) => `until ${day}, then shown again`,
  reasons: {
    draft: { title: 'Draft', says: 'It is not published yet.', mend: 'Read and publish it' },
    unpublished: { title: 'Not shown', says: 'It is published no more.', mend: 'Publish it again' },
    waiting: { title: 'Not shown yet', says: 'Somebody reads it first.' },
    refused: {
      title: 'Not shown',
      says: 'Somebody read it and asks for a correction:',
      mend: 'Correct it, and we read it again',
    },
    paused: { title: 'Paused', says: 'for now' },
    full: { title: 'Full', says: 'All its seats are taken.', mend: 'Add seats' },
    expired: { title: 'Ended', says: 'All its weeks have passed.', mend: 'Renew it' },
    hidden: { title: 'Not shown', says: 'The service took it down:' },
    removed: { title: 'Removed', says: 'It is shown no more.' },
  },
};

export const offers: Texts['offers'] = {
  title: 'Your offers',
  says: (year) => `School year ${year}`,
  write: 'New offer',
  lists: 'Offers, by what pupils see of them',
  names: { all: 'All', shown: 'Shown', others: 'Not shown' },
  none: {
    all: 'Write your first offer: four steps, five minutes.',
    shown: 'No offer is shown at the moment.',
    others: 'All your offers are shown.',
  },
  taken: (taken, total, write) =>
    `${write(taken)} of ${write(total)} ${total === 1 ? 'seat' : 'seats'} taken`,
  waiting: (n) => countedInEnglish(n, 'pupil is waiting', 'pupils are waiting'),
  next: 'Older offers',
};

export const offer: Texts['offer'] = {
  edit: 'Edit',
  asPupils: 'See it as a pupil',
  places: 'Weeks and seats',
  weeks: 'Weeks',
  seats: 'Seats',
  cap: 'Applications',
  capped: (month, week) => `${month} a month at most, ${week} a week`,
  for: 'For',
  waiting: 'Waiting',
  nobody: 'nobody',
  pace: 'Set the pace',
  pause: {
    title: 'Enough candidates for now?',
    says: 'The offer is not shown any more, then comes back by itself on that day. Pupils who applied already still wait for your answer.',
    until: 'Paused until',
    go: 'Pause',
    wrong: 'Choose a day after today, within a year.',
  },
  resume: {
    title: 'This offer is paused',
    go: 'Show it now',
    anew: (week) =>
      `You can show it at once, until ${countedInEnglish(week, 'more application comes', 'more applications come')}.`,
  },
  publish: {
    draft: 'Published, it is shown straight away, or after a review where one is asked for.',
    unpublished: 'It is kept, nobody sees it.',
    go: 'Publish the offer',
    wrong: 'Before it is published, something is left to correct:',
  },
  also: 'And also',
  renew: {
    title: (year) => `Renew for ${year}`,
    says: 'The same weeks, later. You read it again before it is published.',
    go: 'Renew',
  },
  duplicate: { title: 'Duplicate', says: 'For another place or another trade.', go: 'Duplicate' },
  site: { title: 'Poster and site', says: 'To print, or to paste into your site.', go: 'Open' },
  unpublish: {
    title: 'Show it no more',
    says: 'You keep it, and publish it again whenever you want.',
    go: 'Show it no more',
  },
  remove: {
    title: 'Remove the offer',
    says: 'For good. Applications you received stay: you can still answer them.',
    ask: 'Remove…',
    go: 'Yes, remove this offer',
  },
  removed: 'This offer is removed. Applications you received stay in “Pupils”.',
};
