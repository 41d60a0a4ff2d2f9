import type { Texts } from '../fr/index.js';

export const home: Texts['home'] = {
  hello: 'Hello',
  helloTo: (name) => `Hello ${name}`,
  todo: 'To do',
  all: 'All applications',
  calm: 'Nobody is waiting',
  calmSays: 'When an application comes in, it is here, and a mail leaves for the contact of the offer.',
  offers: 'Your latest offers',
  allOffers: 'All offers',
  noOffer: 'No offer yet.',
};

export const account: Texts['account'] = {
  title: 'Settings',
  you: 'You',
  email: 'Your address',
  organisation: 'Your organisation',
  sessions: 'Where you signed in',
  sessionsSay: 'A browser is signed out by itself after 12 hours without use, and after 30 days.',
  unknownBrowser: 'Unknown browser',
  noneChosen: 'Organisation not chosen yet',
  organisations: 'Your organisations',
  thisOne: 'Here, now',
  seen: (day) => `Last seen on ${day}`,
  end: 'Sign out',
  endOthers: 'Sign out all others',
  acts: 'History of your organisation',
  actsSay: 'Who did what, and when. Kept for a year.',
  noAct: 'Nothing yet.',
  none: {
    title: 'This address opens no space',
    says: (email) =>
      `${email} is nobody’s address in an organisation here. If your colleagues have a space, ask them which address they sign in with.`,
    alone: 'Does your organisation have no space yet?',
    open: 'Open a space',
  },
};
