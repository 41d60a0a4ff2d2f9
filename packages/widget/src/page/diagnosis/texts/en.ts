import type { DiagnosisTexts } from './fr.js';

export const en: DiagnosisTexts = {
  lang: 'en',
  allWell: 'Diagnosis: all is well',
  toMend: (n) => `Diagnosis: ${n} to mend`,
  mend: 'To mend:',
  shownAt: 'This panel shows only at the address that ends with ?diagnose.',
  noService: {
    title: 'The address of the service cannot be read',
    text: 'Write it in the element’s api attribute.',
  },
  offline: { title: 'This computer is offline' },
  answers: (service) => `The service answers: ${service}`,
  kept: { title: 'The service cannot be reached: the page blocks it, see below' },
  down: {
    title: 'The service does not answer, or the request never left',
    text: 'An ad blocker, an antivirus or the firewall of the school may hold it back. Open this address in a new tab: if it shows, allow it in the filter; if not, tell whoever runs the service.',
  },
  unreadable: {
    title: 'The address of the service answers, but the page cannot read its answer',
    byPage:
      'A tool of this page (measuring, monitoring) took the place of fetch, and may change our requests: exclude this address from it.',
    byServer:
      'The server before the service may take its headers away (Access-Control-Allow-Origin, Access-Control-Allow-Headers), or answer in its place: tell whoever runs it.',
  },
  policyOpen: 'The page’s security policy lets us through',
  policy: {
    title: (directive) => `The page’s security policy blocks us (${directive})`,
    text: 'Add this line to the site’s Content-Security-Policy header.',
  },
  origin: {
    title: 'The key is not allowed on this site',
    text: 'A key works on the addresses it was made for, to the letter. Ask whoever runs the service for a key for this one.',
  },
  unknownKey: {
    title: 'The key is unknown or was revoked',
    text: 'Copy it again, whole, or ask for the present one.',
  },
  secretKey: {
    title: 'This key must not be in a page',
    text: 'It is secret. Have it revoked, and ask for a publishable key, which starts with pk_.',
  },
  refusedKey: (code) => `The key is refused (${code})`,
  noKey: { title: 'There is no key', text: 'The search works, applying does not.' },
  trialKey: 'The key is for tests: the offers are made up',
  goodKey: 'The key is good',
  versions: {
    title: (used, ours) => `Two versions are on the page: ${used} serves, ${ours} is ignored`,
    text: 'Keep a single script tag.',
  },
  narrow: {
    title: (width) => `The element is only ${width} pixels wide`,
    text: (least) => `It needs ${least}.`,
  },
  isolated:
    'The page is in a sandboxed frame: no key of a site works there, but that of the ready-made frame',
  copy: {
    title: 'The script is a copy',
    text: 'An optimiser moved it, or it was downloaded: it will no longer be kept up to date. Exclude it from the optimisation.',
  },
  changed: {
    title: 'An optimiser or a cookie banner changed the script tag',
    text: 'Exclude it: this script sets no cookie.',
  },
};
