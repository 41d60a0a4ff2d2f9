import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const candidates: Texts['candidates'] = {
  title: 'Pupils',
  says: 'Their letters first: the name comes when you open it, or once you have answered.',
  lists: 'Applications, by what they wait for',
  names: { waiting: 'To answer', accepted: 'Seat held', coming: 'Confirmed', over: 'Over' },
  nobody: {
    waiting: 'Nobody is waiting for your answer.',
    accepted: 'No seat is held at the moment.',
    coming: 'No internship is confirmed yet.',
    over: 'No application is over.',
  },
  more: 'Only the first 100 are shown here.',
  erased: 'Erased application',
  daysLeft: (n) => (n === 0 ? 'Last day to answer' : `${countedInEnglish(n, 'day', 'days')} to answer`),
  until: (day) => `until ${day}`,
  states: {
    ...{ unverified: 'To be confirmed', submitted: 'Received', read: 'Read', transferred: 'Handed over' },
    ...{ accepted: 'Seat held', confirmed: 'Confirmed', rejected: 'Turned down' },
    ...{ withdrawn: 'Withdrawn', cancelled: 'Cancelled', restored: 'Restored', expired: 'Time is over' },
  },
};

export const candidate: Texts['candidate'] = {
  title: (grade) => `An application, ${grade}`,
  who: 'Who applies',
  veil: {
    title: 'Read the letter first',
    says: 'Name, age and school are hidden, so that each pupil has the same chance. You can open them; the history will say so.',
    hidden: 'hidden for now',
    open: 'Open this information',
  },
  facts: {
    ...{ name: 'Name', age: 'Age', school: 'School', class: 'Class' },
    ...{ email: 'Pupil’s e-mail', phone: 'Pupil’s telephone', representative: 'Legal representative' },
    ...{ theirEmail: 'Representative’s e-mail', theirPhone: 'Representative’s telephone' },
  },
  years: (n) => countedInEnglish(n, 'year', 'years'),
  contactLater: 'How to reach the family is shown once the pupil has taken the seat.',
  answer: {
    title: 'Your answer',
    says: 'The pupil learns it by mail an hour later, never at night: until then you can undo it.',
    seat: 'A seat is held for 15 days, fewer where the internship is near, for the pupil to confirm.',
    yes: 'Yes, I’ll host this pupil',
    stillYes: 'You can still say yes while a seat is left.',
    no: 'Say no',
    templates: 'The sentence the pupil will read, in French',
    own: 'Or your own words',
    ownHint: 'Where there is text here, it is what leaves.',
    sendNo: 'Send this no',
  },
  untold: {
    titles: {
      accept: (name) => `You said yes to ${name}`,
      reject: (name) => `You said no to ${name}`,
      cancel: (name) => `You cancelled the internship of ${name}`,
    },
    recorded: (by, at) =>
      `Recorded${by === undefined ? '' : ` by ${by}`}${at === undefined ? '' : ` on ${at}`}.`,
    tells: (name, at) => `${name} learns it on ${at}: until then, all can be undone.`,
    somebody: 'The pupil',
    undo: 'Undo my answer',
    tell: (name) => `Tell ${name} now`,
    night: 'At night, we write to no pupil.',
  },
  transfer: {
    title: 'Hand over to a colleague',
    says: 'They get a link to read the application and answer it, without an account. You can still answer yourself.',
    email: 'Their mail address',
    go: 'Send the link',
  },
  cancel: {
    title: 'Cancel this internship',
    says: 'The seat is free again, and the pupil learns it by mail an hour later. Until then you can go back.',
    go: 'Yes, cancel this internship',
  },
  faults: {
    choice: 'Choose an answer first.',
    reason: 'Write a sentence for the pupil, of 1,000 characters at most.',
    colleague: 'Write the mail address of the person who will answer.',
    full: 'All seats of this offer are taken: you can no longer say yes. Nothing was sent.',
    late: 'This application changed meanwhile: your answer was not recorded. Here is where it stands.',
    takenDown: 'This offer was taken down by the service: nobody can answer for now.',
  },
  outcomes: {
    unverified: { title: 'To be confirmed', text: 'The pupil has not confirmed it yet.' },
    submitted: { title: 'Received', text: 'It waits for your answer.' },
    read: { title: 'Read', text: 'It waits for your answer.' },
    transferred: { title: 'Handed over', text: 'Whoever it was handed over to can answer it.' },
    accepted: {
      title: 'Accepted',
      text: 'The pupil learns it by mail. The seat is held for them to confirm: 15 days, fewer where the internship is near. Whether they come or not, we will write to you.',
    },
    confirmed: {
      title: 'Confirmed',
      text: 'The pupil has taken the seat. How to reach them is here for as long as we keep it.',
    },
    rejected: { title: 'Turned down', text: 'The pupil gets your answer by mail.' },
    withdrawn: {
      title: 'Withdrawn',
      text: 'The pupil or the family withdrew it. Their data is erased; there is nothing for you to do.',
    },
    left: {
      title: 'Withdrawn',
      text: 'The pupil confirmed another internship. There is nothing for you to do.',
    },
    cancelled: { title: 'Cancelled', text: 'This internship does not take place.' },
    restored: { title: 'Restored', text: 'It waits for your answer.' },
    expired: {
      title: 'Unanswered',
      text: 'The time to answer is over. The pupil knows that there is nothing to wait for.',
    },
    lapsed: {
      title: 'Seat not confirmed',
      text: 'The pupil did not confirm in time. The seat that was held is free again.',
    },
  },
};

export const history: Texts['history'] = {
  title: 'History',
  received: 'Application received.',
  acts: {
    organisation_opened: 'Space opened.',
    organisation_changed: 'What you say of your organisation changed.',
    organisation_approved: 'Organisation accepted.',
    organisation_refused: 'Organisation turned down.',
    member_invited: 'A person is invited.',
    member_declined: 'An invitation counts no more.',
    member_role_changed: 'A role changed.',
    member_joined: 'A person may enter this space.',
    member_removed: 'A person enters this space no more.',
    candidate_opened: 'Information opened.',
    candidate_accepted: 'Answer: yes.',
    candidate_rejected: 'Answer: no.',
    offer_written: 'Offer written.',
    offer_changed: 'Offer changed.',
    offer_paused: 'Offer paused.',
    offer_resumed: 'Pause of an offer ended.',
    offer_published: 'Offer published.',
    offer_unpublished: 'Offer taken out of what pupils see.',
    offer_removed: 'Offer removed.',
    candidate_transferred: 'Handed over to a colleague.',
    candidate_cancelled: 'Internship cancelled.',
    candidate_undone: 'Answer undone.',
    candidate_told: 'Pupil told without waiting.',
  },
  by: (act, who) => `${act} By ${who}.`,
  moment: (day, clock) => `${day} at ${clock}`,
};
