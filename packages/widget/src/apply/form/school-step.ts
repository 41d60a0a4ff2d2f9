import { html, type TemplateResult } from 'lit';
import { isLyceeGrade, mostWeeks, sentence, weeksToCome } from '@1eleve1stage/sdk/rules';
import type { Grade, Week } from '@1eleve1stage/sdk/contract';
import { comboboxField } from '../../kit/combobox/combobox-field.js';
import { suggestionList } from '../../kit/combobox/suggestion-list.js';
import { withRaisedOrdinals } from '../../words/ordinals.js';
import { capPath } from '../../offer/fact-icons.js';
import { toggled } from '../../state/criteria.js';
import { matched } from '../../view/matched.js';
import { weekInWords } from '../../view/weeks.js';
import { choiceGroup } from './choice-group.js';
import { errorOf, type View } from '../view.js';
import { lineField, textField } from './text-field.js';

/** Second step: the school, the class, the week or weeks. */
export function schoolStep(view: View): TemplateResult {
  const { texts: all, draft, offer, general, controller } = view;
  const texts = all.school;
  return html`
    ${draft.school?.kind === 'typed' ? typedSchool(view, draft.school.name) : listedSchool(view)}
    ${choiceGroup<Grade>(view, 'grade', {
      legend: texts.grade,
      type: 'radio',
      look: 'seg',
      values: offer.grades,
      chosen: draft.grade ? [draft.grade] : [],
      toLabel: (grade) => withRaisedOrdinals(general.common.grades[grade]),
      choose: (grade) => controller.edit({ grade }),
    })}
    ${textField(view, 'className', {
      label: texts.className,
      hint: withRaisedOrdinals(
        offer.grades.every(isLyceeGrade) ? texts.classNameHintLycee : texts.classNameHint,
      ),
      autocomplete: 'off',
      isOptional: true,
    })}
    ${weeks(view)}
  `;
}

function listedSchool(view: View): TemplateResult {
  const { schools, texts: all } = view;
  const { school: texts } = all;
  const error = errorOf(view, 'school');
  const list = suggestionList(schools, 'school', texts.list, ({ name, city }) => {
    const { before, match, after } = matched(name, schools.state.text);
    return html`<span lang="fr">${before}<mark>${match}</mark>${after}</span
      ><span class="opt-row__end" lang="fr">${city}</span>`;
  });
  const field = comboboxField(schools, {
    id: 'school',
    label: texts.school,
    hint: texts.schoolHint,
    iconPath: capPath,
    list,
    error,
    isRequired: true,
  });
  return html`<div>${field}${otherWay(texts.notListed, view.acts.typeSchool)}</div>`;
}

function typedSchool(view: View, name: string): TemplateResult {
  const { school: texts } = view.texts;
  const field = lineField(view, 'school', {
    label: texts.typed,
    autocomplete: 'off',
    value: name,
    write: (text) => view.controller.edit({ school: { kind: 'typed', name: text } }),
  });
  return html`<div>${field}${otherWay(texts.search, view.acts.searchSchools)}</div>`;
}

function otherWay(name: string, go: () => void): TemplateResult {
  return html`<button class="btn btn--quiet back small" type="button" @click=${go}>${name}</button>`;
}

function weeks(view: View): TemplateResult {
  const { draft, offer, texts, general, now, controller } = view;
  const isPair = offer.grades.every(isLyceeGrade) || (draft.grade && mostWeeks(draft.grade) > 1);
  return choiceGroup<Week>(view, 'weeks', {
    legend: isPair ? texts.school.weeks : texts.school.week,
    type: isPair ? 'checkbox' : 'radio',
    look: 'pick',
    values: weeksToCome(offer.weeks, now),
    chosen: draft.weeks,
    toLabel: (week) => sentence(weekInWords(week, general)),
    choose: (week) => controller.edit({ weeks: isPair ? toggled(draft.weeks, week) : [week] }),
  });
}
