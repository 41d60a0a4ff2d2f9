import { html, nothing, type TemplateResult } from 'lit';
import { byYear, mostWeeks, sentence } from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import { segmentOption } from '../kit/segment-option.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { toggled } from '../state/criteria.js';
import { weekInWords } from '../view/weeks.js';
import { titledSection, type OfferSectionView } from './offer-section.js';

/** The choice of a week, or of two where the grade allows it; nothing when there is only one. */
export function weekChoice(
  { offer, chosen, toCome, texts, words, now }: OfferSectionView,
  choose: (weeks: readonly Week[]) => void,
): TemplateResult | typeof nothing {
  if (toCome.length < 2) return nothing;
  const isSeveral = offer.grades.some((grade) => mostWeeks(grade) > 1);
  const title = isSeveral ? words.weeks : words.week;
  const box = (week: Week): TemplateResult =>
    segmentOption(
      {
        name: 'week',
        value: week,
        checked: chosen.includes(week),
        label: withRaisedOrdinals(sentence(weekInWords(week, texts))),
        type: isSeveral ? 'checkbox' : 'radio',
      },
      () => choose(isSeveral ? toggled(chosen, week) : [week]),
    );
  const boxes = byYear(toCome, now).map(
    ({ schoolYear, isPresent, weeks }) =>
      html`${isPresent ? nothing : html`<p class="small">${sentence(texts.weeks.inYear(schoolYear))}</p>`}${weeks.map(box)}`,
  );
  return titledSection(
    title,
    html`<div class="pick" role=${isSeveral ? 'group' : 'radiogroup'} aria-label=${title}>${boxes}</div>`,
  );
}
