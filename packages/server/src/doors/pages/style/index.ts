import { article } from './article.js';
import { base } from './base.js';
import { builder } from './builder.js';
import { forcedColours } from './forced-colours.js';
import { home } from './home.js';
import { offer } from './offer.js';
import { parts } from './parts.js';
import { poster } from './poster.js';
import { search } from './search.js';
import { signs } from './signs.js';
import { times } from './times.js';

/** The one style sheet of the hosted pages and of the framed lists: the look of the element, by the page's width. */
export const HOSTED_STYLE =
  base + parts + signs + times + search + home + offer + poster + builder + article + forcedColours;
