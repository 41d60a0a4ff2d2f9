import type { Texts } from '../fr/index.js';

export const signUp: Texts['signUp'] = {
  title: 'Host a pupil for a week',
  says: 'A pupil of 4e, 3e or 2de discovers your work. Tell us where to write to you, to begin.',
  emailHint: 'The one you use at work, if you can. We send a link there to go on.',
  go: 'Continue',
  known: 'You have a space already?',
  use: 'Your address serves to let you into your space.',
  data: 'What we do with data',
  step: (n) => `Step ${n} of 3`,
  good: {
    title: 'What awaits you',
    lines: [
      'An e-mail address is enough: there is no password to remember.',
      'You choose the weeks and the number of pupils.',
      'You read the pupil’s letter, then you say yes or no.',
      'Your e-mail and telephone are not shown with the offer: the pupil receives them once they have taken the seat.',
    ],
  },
  organisation: {
    title: 'Your organisation',
    another: {
      title: 'Another organisation',
      says: (names) =>
        `You have a space already: ${names}. Here you open one more, apart, for another organisation.`,
      back: 'Back to my organisations',
    },
    hasSiret: 'Do you have a SIRET number?',
    yes: 'Yes, we have a SIRET',
    yesHint: '14 digits, on your invoices or your registration notice',
    no: 'No, we have none',
    noHint: 'Association, independent profession, administration',
    siret: 'SIRET number',
    siretHint: 'Spaces do no harm.',
    kind: 'You are',
    kinds: {
      association: 'An association',
      profession: 'An independent profession',
      administration: 'An administration',
    },
    name: 'Name of the organisation',
    nameHint: 'The one pupils will read.',
    postcode: 'Postcode',
    city: 'Town',
    go: 'Continue',
  },
  you: {
    title: 'And you?',
    says: 'Your name is noted beside what you do in this space.',
    firstName: 'First name',
    lastName: 'Last name',
    job: 'Your role',
    jobHint: 'For example manager, head of workshop, librarian',
    go: 'Open my space',
  },
  faults: {
    hasSiret: { missing: 'Choose yes or no.', wrong: 'Choose yes or no.' },
    siret: {
      missing: 'Write the SIRET number.',
      wrong: 'Check the number: a SIRET has 14 digits, the last of which are a check.',
    },
    kind: { missing: 'Choose what you are.', wrong: 'Choose what you are.' },
    name: {
      missing: 'Write the name of your organisation.',
      wrong: 'Write a name of 150 characters at most.',
    },
    postcode: { missing: 'Write the postcode.', wrong: 'A postcode has 5 digits, like 49240.' },
    city: { missing: 'Write the town.', wrong: 'Write the name of the town, in 50 characters at most.' },
    firstName: { missing: 'Write your first name.', wrong: 'Check your first name: 100 characters at most.' },
    lastName: { missing: 'Write your last name.', wrong: 'Check your last name: 100 characters at most.' },
    job: { missing: 'Write your role.', wrong: 'Write your role in 100 characters at most.' },
  },
};
