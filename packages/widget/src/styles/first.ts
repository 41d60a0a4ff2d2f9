import { base } from './base.js';
import { buttons } from './buttons.js';
import { choices } from './choices.js';
import { fields } from './fields.js';
import { host } from './host.js';
import { search } from './search.js';
import { tokens } from './tokens.js';
import { waiting } from './waiting.js';

/** The style sheets of the first load. Parts that come later bring their own, on the same tokens. */
export const styles = [tokens, host, base, buttons, fields, choices, search, waiting];
