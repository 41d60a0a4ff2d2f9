import type { EmbedTexts } from '../index.js';

export const settings: EmbedTexts['settings'] = {
  element: 'What to show?',
  elements: {
    search: { name: 'The search', purpose: 'Search, read, apply' },
    offers: { name: 'A list alone', purpose: 'The offers of one organisation, or around a town' },
    apply: { name: 'A form', purpose: 'Apply to one offer' },
  },
  optional: 'optional',
  key: {
    label: 'Your public key',
    optional: 'optional to try',
    unknown: 'This key is unknown or was revoked. Copy it again, whole.',
    secret: 'This is a secret key: it must never be in a page. Use the one that starts with pk_.',
  },
  offer: {
    label: 'Which offer?',
    hint: 'The address of its page, or its number.',
    unknown: 'We cannot find this offer. Open its page and copy the whole address.',
  },
  place: {
    label: 'Around which town?',
    example: 'Name or postcode',
    several: 'Several towns have that name: write the postcode instead.',
    none: 'We cannot find this town. Check the name or the postcode.',
  },
  radius: 'How far, in km?',
  pageSize: 'How many offers at first?',
  grade: 'For which year?',
  anyGrade: 'All',
  words: {
    label: 'A job, a subject',
    hint: 'In French, animaux for example. Leave empty to show everything.',
  },
  employer: { label: 'One organisation only', hint: 'Its exact name: for its own internships page, say.' },
  school: { label: 'A school', hint: 'Its number (UAI): shows the offers kept for its pupils, too.' },
  weeks: 'Some weeks only',
  sectors: 'Some sectors only',
  locked: 'What pupils cannot change',
  lockable: {
    place: 'The town',
    grade: 'The year',
    q: 'The job, the subject',
    weeks: 'The weeks',
    sectors: 'The sectors',
  },
  firstView: { label: 'At first', choices: { '': 'The offers', form: 'The questions' } },
  language: {
    label: 'Language',
    choices: { '': 'That of the page', fr: 'Français', 'fr-x-facile': 'Easy French', en: 'English' },
  },
  theme: {
    label: 'Colours',
    choices: { '': 'As the page', light: 'Light', dark: 'Dark', etat: 'Those of a site of the French state' },
  },
};
