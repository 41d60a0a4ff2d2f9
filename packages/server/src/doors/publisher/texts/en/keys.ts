import { MOST_ORIGINS } from '../../../../core/accounts/rules/origins.js';
import type { Texts } from '../fr/index.js';

export const keys: Texts['keys'] = {
  title: 'Your site and your tools',
  says: 'Show your offers on your site, or connect a program.',
  back: 'Settings',
  backToKeys: 'Your site and your tools',
  show: {
    title: 'Show your offers on your site',
    says: 'Choose what is shown, look at it, copy a few lines.',
    go: 'Prepare my site',
  },
  list: 'Your keys',
  none: 'No key yet. To show your offers on your site, you need one.',
  over: 'Revoked keys',
  unnamed: 'Key without a name',
  kinds: {
    publishable: {
      label: 'For your site',
      hint: 'It shows offers and sends applications from your site. Everybody can see it: in a page it works on the sites that you name, and no other.',
    },
    secret: {
      label: 'For a program',
      hint: 'It publishes your offers, reads applications and answers them. It is secret.',
    },
    managing: {
      label: 'For a program that looks after several sites',
      hint: 'It makes, changes and revokes keys of sites, and does nothing else. It is secret.',
    },
  },
  modes: {
    live: { label: 'For real', hint: 'Real offers, real pupils.' },
    test: { label: 'To try', hint: 'Offers to try with, which pupils do not see.' },
  },
  waits: 'Your organisation is not accepted yet: keys to try with alone, for now.',
  create: {
    title: 'Make a key',
    name: 'Its name, to recognise it',
    nameHint: 'For example: site of the bakery.',
    kind: 'What is it for?',
    mode: 'For real, or to try?',
    site: 'The address of your site',
    siteHint: 'As at the top of the browser: https://www.boulangerie-durand.fr',
    ifSite: 'For the key of a site alone.',
    go: 'Make this key',
  },
  invalid: {
    name: { missing: 'Give this key a name.', wrong: 'Give it a shorter name, of 60 characters at most.' },
    kind: { missing: 'Choose what this key is for.', wrong: 'Choose what this key is for.' },
    mode: { missing: 'Choose: for real, or to try.', wrong: 'Choose: for real, or to try.' },
    site: {
      missing: 'Write the address of your site.',
      wrong:
        'This is not the address of a site. Copy it from the top of the browser, for example https://www.boulangerie-durand.fr',
    },
  },
  faults: {
    tooMany: { title: 'Too many keys', says: 'No key was made. Ask whoever runs this service.' },
    waits: {
      title: 'Your organisation is not accepted yet',
      says: 'No key was made. Choose a key to try with.',
    },
    tooManySites: {
      title: 'Too many sites',
      says: `Nothing changed. A key serves ${MOST_ORIGINS} sites at most: make another.`,
    },
  },
  prove: 'You are about to change your keys.',
  readOnly: 'Owners look after the keys.',
  made: {
    title: 'Copy this key now',
    says: 'It will never be shown again. Keep it where your program keeps its passwords: never in a page, nor in a mail.',
    label: 'Your key',
    done: 'It is copied',
  },
  key: {
    text: 'The key',
    hint: 'The key, in part',
    kind: 'Used for',
    mode: 'Mode',
    made: 'Made on',
    used: 'Last used',
    usedOn: (day) => `on ${day}`,
    never: 'never',
    revoked: 'Revoked on',
    embed: 'Prepare my site with this key',
  },
  exposed: {
    title: 'This key is no longer secret',
    says: (day) =>
      `It was seen in a page or an address on ${day}. Make another, put it into your program, then revoke this one.`,
  },
  sites: {
    title: 'Allowed sites',
    says: 'In a page, this key works on these sites alone.',
    none: 'No site: in a page, this key works nowhere.',
    remove: 'Remove',
    add: 'Add a site',
    both: 'The same address with or without “www”, too',
    go: 'Add',
  },
  revoke: {
    title: 'Revoke this key',
    says: 'It will not work any more, at once and for good. What uses it stops.',
    go: 'Revoke',
  },
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy with your keyboard',
  embed: {
    title: 'Prepare my site',
    says: 'Choose what your site shows, then copy the lines.',
    what: 'What to show?',
    shows: {
      offers: { label: 'Your offers', hint: 'The list of your offers.' },
      search: { label: 'Your offers, with a search', hint: 'Useful if you have many.' },
      all: { label: 'All offers', hint: 'The search of the whole service, for a town hall or a school.' },
    },
    which: 'With which key?',
    go: 'Show',
    preview: 'Preview',
    previewSays: 'As on your site, with your offers.',
    previewTest: 'As on your site, with your offers to try with.',
    lines: 'Lines to copy',
    linesSay: 'To paste into a page of your site, where the offers are to appear.',
    works: (sites) => `They work on: ${sites}.`,
    worksNowhere: 'They work nowhere yet: say first on which site.',
    sites: 'Change the sites',
    send: 'Somebody else looks after your site?',
    sendSays: 'Send them these lines: your mail program opens, the message is ready.',
    mail: 'Send by mail',
    text: 'Read the message, to copy it',
    subject: 'Lines to put on our site',
    body: (lines, works, more) =>
      `Hello,\n\nTo show offers of observation internships on our site, please paste these lines into a page:\n\n${lines}\n\n${works}\nOther ways (WordPress, frame, link): ${more}\n\nThank you!`,
    more: 'More choices: colours, frame, WordPress',
    none: {
      title: 'You need the key of a site first',
      says: 'It says on which site your offers may appear.',
      go: 'Make a key',
    },
  },
};
