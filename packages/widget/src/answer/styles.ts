import { badges } from '../styles/badges.js';
import { errors } from '../styles/errors.js';
import { listbox } from '../styles/listbox.js';
import { listsOfChoices } from '../styles/lists-of-choices.js';
import { layout } from '../styles/layout.js';
import { panels } from '../styles/panels.js';
import { results } from '../styles/results.js';
import { summary } from '../styles/summary.js';
import { titles } from '../styles/titles.js';

/** What an answer wears. */
export const styles = [titles, panels, errors, listbox, listsOfChoices, badges, summary, results, layout];
