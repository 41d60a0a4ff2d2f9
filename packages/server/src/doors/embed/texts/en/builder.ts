import type { EmbedTexts } from '../fr/index.js';

export const page: EmbedTexts['page'] = {
  title: 'Show internship offers on your site',
  lead: 'Choose what your page shows, see it, copy the code. Pupils search, read and apply without leaving your site.',
  description: 'Choose what your site shows, see it, copy the code.',
  region: 'What your page shows',
  go: 'See the result',
  formOf: 'Form of the offer',
  found: (n) => `${n || 'No'} ${n === 1 ? 'offer' : 'offers'} with these choices.`,
};

export const preview: EmbedTexts['preview'] = {
  title: 'What pupils will see',
  noOffer: 'First say which offer: its form will show here.',
  formOf: 'The form of',
  real: 'Real offers.',
  noKey: 'Without your key the preview shows everything, but cannot send an application.',
  etat: 'On your site the colours will be those that its design system defines. The preview does not know them, and keeps ours.',
  widths: { column: 'Narrow column', phone: 'Phone', page: 'Wide page' },
  at: (width) => `Preview, ${width.toLowerCase()}`,
};
