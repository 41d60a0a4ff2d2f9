import { badges } from './badges.js';
import { errors } from './errors.js';
import { listbox } from './listbox.js';
import { listsOfChoices } from './lists-of-choices.js';
import { layout } from './layout.js';
import { panels } from './panels.js';
import { results } from './results.js';
import { summary } from './summary.js';
import { titles } from './titles.js';

/** The style sheets of an answer. */
export const styles = [titles, panels, errors, listbox, listsOfChoices, badges, summary, results, layout];
