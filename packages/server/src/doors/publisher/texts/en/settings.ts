import type { Texts } from '../fr/index.js';

/** Whether an organisation reads a candidate's words before who wrote them. */
export const reading: Texts['reading'] = {
  title: 'First reading',
  says: 'The letter first: each pupil has the same chance.',
  covered:
    'In the letter too, we cover with “[…]” what we know of the pupil: names, age, class, school, numbers and addresses. The rest is not changed: a letter may say more of who wrote it.',
  legend: 'When an application arrives',
  now: 'Today:',
  choices: {
    blind: {
      label: 'The letter first',
      hint: 'Name, age, school and how to reach them are hidden, here, in our mails and for your programs. The first three show when one of you opens them or answers; your programs then receive how to reach them, too.',
    },
    open: {
      label: 'At once',
      hint: 'Name, age and school are read with the letter, also of the applications that already wait. How to reach them comes here once the pupil has taken the seat; your programs receive it at once.',
    },
  },
  why: 'You are about to change the first reading.',
  save: 'Save',
  readOnly: 'Owners change this setting.',
  faults: { reading: { missing: 'Choose one.', wrong: 'Choose one.' } },
};

export const mails: Texts['mails'] = {
  title: 'My mails',
  says: (email, organisation) => `For ${email}, of “${organisation}” alone. Your colleagues settle theirs.`,
  legend: 'What you receive',
  kinds: {
    waiting: {
      label: 'Each day, if pupils are waiting',
      hint: 'Monday to Friday, around 8: their letters, without names. Never if nobody is waiting.',
    },
    week: {
      label: 'On Mondays, where your internships stand',
      hint: 'Only where you do not have the mail of the day. After four quiet weeks we are silent.',
    },
  },
  language: 'These mails are written in',
  languages: { fr: 'Français', en: 'English' },
  always:
    'Each mail has a link that stops it at once. After each answer you give, a mail says what is recorded: that one does not stop, it protects you. Mails to the contact of an offer stop with a link of their own.',
  save: 'Save',
  saved: 'Saved',
  savedSays: 'It holds from the next mail on.',
  stopped: 'This address receives no more mail from us',
  stoppedSays:
    'Somebody who reads it said so with the link of a mail. Choose a mail and save: all that concern this address come back.',
  faults: { language: { missing: 'Choose a language.', wrong: 'Choose a language.' } },
};

export const refusals: Texts['refusals'] = {
  title: 'Your sentences to say no',
  says: 'A clear and kind no helps a pupil to look elsewhere. Choose among these sentences when you answer, or keep your own for the whole organisation.',
  owns: 'Your sentences',
  own: 'Your sentence',
  ready: 'Ready sentences',
  readySays: 'A pupil who reads us in English reads them in English.',
  reasons: {
    full: 'All places are taken',
    dates: 'The dates do not suit',
    guide: 'Who looks after pupils is not there',
    grade: 'Another year of school',
    travel: 'The journey',
    safety: 'Safety',
  },
  nth: (n) => `Sentence ${String(n)}`,
  add: 'A new sentence',
  hint: '20 to 300 characters. No first name, address, link or number: it serves for several pupils.',
  keep: 'Keep',
  drop: 'Take away',
  faults: {
    length: 'Write a sentence of 20 to 300 characters.',
    reach: 'A sentence that is kept has no address, link or telephone number.',
    tooMany: 'You keep 10 sentences already: take one away first.',
  },
};
