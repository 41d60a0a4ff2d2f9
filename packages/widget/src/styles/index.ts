import { badges } from './badges.js';
import { base } from './base.js';
import { buttons } from './buttons.js';
import { choices } from './choices.js';
import { fields } from './fields.js';
import { host } from './host.js';
import { layout } from './layout.js';
import { listbox } from './listbox.js';
import { panels } from './panels.js';
import { results } from './results.js';
import { search } from './search.js';
import { tokens } from './tokens.js';

/** What `<stage-search>` wears. Parts that come later bring their own, on the same tokens. */
export const styles = [
  tokens,
  host,
  base,
  buttons,
  fields,
  choices,
  listbox,
  panels,
  badges,
  search,
  results,
  layout,
];
