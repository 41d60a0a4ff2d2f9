import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';
import { errors } from '../../styles/errors.js';
import { fields } from '../../styles/fields.js';
import { nested } from '../../styles/nested.js';
import { listbox } from '../../styles/listbox.js';
import { listsOfChoices } from '../../styles/lists-of-choices.js';
import { panels } from '../../styles/panels.js';
import { titles } from '../../styles/titles.js';
import { waiting } from '../../styles/waiting.js';
import { form } from './form.js';

/** What the application wears: the search's own styles, and those of its form. */
export const styles = [
  nested,
  base,
  titles,
  buttons,
  fields,
  errors,
  choices,
  listbox,
  waiting,
  panels,
  listsOfChoices,
  badges,
  form,
];
