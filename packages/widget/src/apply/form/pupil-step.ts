import { outLink } from '../../kit/out-link.js';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../kit/icons.js';
import { seatsPath } from '../../offer/fact-icons.js';
import { binPath, lockPath, mailPath } from './form-icons.js';
import { textField } from './text-field.js';
import type { View } from '../view.js';

/** First step: who applies, and what becomes of what they write. */
export function pupilStep(view: View): TemplateResult {
  const { pupil: texts } = view.texts;
  return html`
    <div class="row">
      ${textField(view, 'firstName', { label: texts.firstName, autocomplete: 'given-name' })}
      ${textField(view, 'lastName', { label: texts.lastName, autocomplete: 'family-name' })}
    </div>
    ${textField(view, 'email', {
      label: texts.email,
      hint: texts.emailHint,
      autocomplete: 'email',
      type: 'email',
    })}
    <div class="row">
      ${textField(view, 'birthDate', {
        label: texts.birthDate,
        hint: texts.birthDateHint,
        autocomplete: 'bday',
      })}
      ${textField(view, 'phone', {
        label: texts.phone,
        hint: texts.phoneHint,
        autocomplete: 'tel',
        type: 'tel',
        isOptional: true,
      })}
    </div>
    ${privacy(view)}
  `;
}

function privacy({ services, general, texts: { privacy: texts } }: View): TemplateResult {
  return html`<div class="box">
    <h4 class="h4 box__h">${icon(lockPath)}${texts.title}</h4>
    <ul class="plain">
      <li>${icon(seatsPath)}<span>${texts.who}</span></li>
      <li>${icon(mailPath)}<span>${texts.mail}</span></li>
      <li>${icon(binPath)}<span>${texts.erase}</span></li>
    </ul>
    <p>${outLink(services.dataPage, general.common.data, general)}</p>
  </div>`;
}
