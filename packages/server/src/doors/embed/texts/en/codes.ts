import type { ElementName } from '@1eleve1stage/sdk/contract';
import type { EmbedTexts } from '../fr/index.js';

export const codes: EmbedTexts['codes'] = {
  title: 'The code to copy',
  keyNeeded: 'You need a public key.',
  keyAsked:
    'Ask whoever runs this service for one, and tell them the exact address of your site, for example https://www.mairie.example. It works there only, and can only read offers, report one and send an application: it may be seen in the page.',
  keyToCome: 'pk_live_YOUR_KEY',
  offerToCome: 'of_NUMBER_OF_THE_OFFER',
  script: {
    title: 'In the page (best)',
    advice:
      'If you can paste HTML: a “Custom HTML” block, a page template… Paste it all where it should show. Keep the link: it serves where scripts are blocked.',
  },
  style: {
    title: 'In your style sheet (optional)',
    advice:
      'Keeps the place while the content arrives: nothing moves in the page. The last line, without what is around it, gives buttons the colour of your site.',
    colour: 'Your colour:',
  },
  frame: {
    title: 'In a frame',
    advice:
      'If your site refuses elements it does not know, or if other scripts of the page must not see what pupils type. The frame takes the right height by itself.',
    etat: 'It does not read the colours of your page: it keeps ours.',
  },
  wordpress: {
    title: 'WordPress',
    advice:
      'Where you may not paste HTML: put this address alone on its line, in a “Paragraph” or “Embed” block. WordPress makes a frame of it.',
  },
  link: {
    title: 'A link, a mail, a school portal',
    advice: 'Anywhere else. The page needs no account and works even without JavaScript.',
  },
  policy: {
    title: 'If your site has a security policy',
    advice:
      'For whoever runs the server: if there is a Content-Security-Policy header already, these addresses must be added to it. No inline style or script, no font, no cookie.',
    ways: { script: 'In the page', frame: 'In a frame', wordpress: 'WordPress' },
    nothing: 'Nothing shows?',
    causes: 'What can stop it, and the line that mends it',
    named: (way) => `${way} (security policy)`,
  },
  copy: 'Copy',
  of: (title) => `: ${title}`,
  copied: 'Copied',
  selected: 'Selected: Ctrl + C',
};

export const accessibility: EmbedTexts['accessibility'] = {
  title: 'For your accessibility statement',
  statement: (element, page) => {
    const [title, what] = STATED[element];
    return `${title}. ${what} by a component of “1 élève, 1 stage”. It can be used with the keyboard alone, tells screen readers what changes, follows settings of size and contrast, and its states are checked by automated tests. These tests do not cover every criterion of the RGAA, and no third party has audited it yet: this content is therefore not declared compliant. The same can be done without JavaScript at ${page}.`;
  },
};

const STATED: Record<ElementName, [name: string, what: string]> = {
  search: ['Search for observation internships', 'The internship offers of this page are shown'],
  offers: ['List of observation internships', 'The internship offers of this page are shown'],
  apply: ['Application to an observation internship', 'The application form of this page is shown'],
};
