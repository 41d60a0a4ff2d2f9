import { en } from '@1eleve1stage/sdk/words';
import type { EmbedTexts } from '../fr/index.js';

export const settings: EmbedTexts['settings'] = {
  element: 'What to show?',
  elements: {
    search: { name: 'The search', purpose: 'Search, read, apply' },
    offers: { name: 'A list alone', purpose: 'The offers of one organisation, or around a town' },
    apply: { name: 'A form', purpose: 'Apply to one offer' },
  },
  required: 'required',
  key: {
    label: 'Your public key',
    hint: 'It starts with pk_. It is in your space, or whoever runs this service gives it to you. To try, leave empty.',
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
    example: en.search.placeExample,
    several: 'Several towns may be meant: add the department, or write the postcode.',
    none: 'We cannot find this town. Check the name or the postcode.',
  },
  radius: 'How far, in km?',
  pageSize: 'How many offers at a time?',
  grade: 'For which year?',
  anyGrade: 'All',
  words: {
    label: 'A job, a subject',
    hint: 'In French, animaux for example. Leave empty to show everything.',
  },
  asTyped: {
    label: 'These words',
    keep: 'Search them as typed',
    hint: 'No fault is mended, no word left out, no town read among them.',
  },
  publisher: {
    label: 'Whose offers?',
    hint: 'Yours: those that your account publishes, and no other, even one that bears your name. It takes your key.',
    choices: { '': 'Everybody’s', me: 'Ours' },
  },
  employer: {
    label: 'A name of an organisation',
    hint: 'This is a search by name: what others publish under that name shows, too. For your own offers, choose “Ours”.',
  },
  school: {
    label: 'A school',
    hint: 'Its number (UAI), 0350044H for example. The offers reserved for its pupils show too, first.',
  },
  year: {
    label: 'Which school year?',
    hint: 'The present one changes on 1 July. Weeks chosen below decide in its place.',
    present: 'The present one',
  },
  weeks: 'Some weeks only',
  sectors: 'Some sectors only',
  locked: 'What pupils cannot change',
  lockable: {
    place: 'The town',
    'radius-km': 'The distance',
    grade: 'The year',
    q: 'The job, the subject',
    weeks: 'The weeks',
    sectors: 'The sectors',
  },
  firstView: {
    label: 'What shows first',
    hint: 'Automatic: the offers if you chose a town or another filter, else the questions.',
    choices: { '': 'Automatic', results: 'The offers', form: 'The questions' },
  },
  address: {
    label: 'Address of your page',
    keep: 'Keep the search in it',
    hint: 'A pupil can send the address of an offer, and the Back button closes it. One element a page; of no use in a frame.',
  },
  language: {
    label: 'Language',
    hint: 'In a frame or behind a link: French unless you choose. Offers stay in the employer’s language.',
    choices: { '': 'That of the page', fr: 'Français', 'fr-x-facile': 'Easy French', en: 'English' },
  },
  theme: {
    label: 'Colours',
    hint: 'In a frame: light unless you choose.',
    choices: { '': 'As the page', light: 'Light', dark: 'Dark', etat: 'French state site' },
  },
};
