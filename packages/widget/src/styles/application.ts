import { css } from 'lit';
import { badges } from './badges.js';
import { base } from './base.js';
import { buttons } from './buttons.js';
import { choices } from './choices.js';
import { errors } from './errors.js';
import { fields } from './fields.js';
import { listbox } from './listbox.js';
import { listsOfChoices } from './lists-of-choices.js';
import { panels } from './panels.js';
import { titles } from './titles.js';
import { waiting } from './waiting.js';
import { form } from './application-form.js';

/** An element inside another's shadow root: it is a container of its own, and inherits the rest. */
const nested = css`
  :host {
    display: block;
    container: stage / inline-size;
  }
`;

/** The style sheets of the application: the search's own, and those of its form. */
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
