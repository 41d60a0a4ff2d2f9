import { mostWeeks } from '@1eleve1stage/sdk/rules';
import type { Grade, OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { Action, Detail, OfferStage, State } from './search-state.js';

/** The open offer after an action; the same object when the action does not concern it. */
export function stepOffer({ offer: stage }: State, action: Action): OfferStage {
  switch (action.type) {
    case 'offer-opened':
      return {
        kind: 'open',
        offer: action.offer,
        weeks: action.weeks,
        detail: action.known ? { kind: 'read', offer: action.known } : { kind: 'reading', slow: false },
      };
    case 'offer-awaited':
      return { kind: 'awaited', id: action.id };
    case 'offer-closed':
    case 'search-started':
      return { kind: 'closed' };
    default:
      if (stage.kind === 'awaited') return stepAwaited(stage, action);
      return 'detail' in stage ? stepOpened(stage, action) : stage;
  }
}

/** The id of the offer that stands open, in whatever way. */
export function openIdOf(stage: OfferStage): OfferId | undefined {
  if (stage.kind === 'closed') return undefined;
  return 'offer' in stage ? stage.offer.id : stage.id;
}

function stepAwaited(stage: Extract<OfferStage, { kind: 'awaited' }>, action: Action): OfferStage {
  switch (action.type) {
    case 'offer-gone':
      return { kind: 'gone', id: stage.id, until: action.until };
    case 'offer-failed':
      return { ...stage, failure: action.failure };
    case 'offer-asked-again':
      return { kind: 'awaited', id: stage.id };
    default:
      return stage;
  }
}

type Opened = Extract<OfferStage, { detail: Detail }>;

function stepOpened(stage: Opened, action: Action): OfferStage {
  switch (action.type) {
    case 'offer-read':
      if (stage.offer.id !== action.offer.id) return stage;
      // The distance, which the list knew and one offer alone does not say, stays.
      return { ...withDetail(stage, action), offer: { ...stage.offer, ...action.offer } };
    case 'offer-gone':
      return stage.kind === 'open' ? { kind: 'gone', id: stage.offer.id, until: action.until } : stage;
    case 'weeks-chosen':
      return stage.kind === 'open' ? { ...stage, weeks: action.weeks } : stage;
    case 'apply-started':
      return stage.kind === 'open' ? { ...stage, kind: 'applying', isQuiet: !!action.isQuiet } : stage;
    case 'apply-left':
      return stage.kind === 'applying' ? { ...stage, kind: 'open' } : stage;
    default:
      return withDetail(stage, action);
  }
}

function withDetail(stage: Opened, action: Action): Opened {
  const detail = stepDetail(stage.detail, action);
  return detail === stage.detail ? stage : { ...stage, detail };
}

/** A detail that was read stays until it is read anew: an offer seen is never taken away by a network that fails. */
function stepDetail(detail: Detail, action: Action): Detail {
  switch (action.type) {
    case 'offer-read':
      return { kind: 'read', offer: action.offer };
    case 'offer-asked-again':
      // It was waited for already: that it is on its way is worth saying.
      return detail.kind === 'failed' ? { kind: 'reading', slow: true } : detail;
    case 'offer-slow':
      return detail.kind === 'reading' ? { ...detail, slow: true } : detail;
    case 'offer-failed':
      return detail.kind === 'reading' ? { kind: 'failed', failure: action.failure } : detail;
    default:
      return detail;
  }
}

/**
 * The weeks chosen when an offer opens: the only one there is, or those the pupil searched for, up to
 * what an internship of that grade may last.
 *
 * @param toCome the offer's weeks that can still take place
 */
export function preselected(
  toCome: readonly Week[],
  searched: readonly Week[],
  grades: readonly Grade[],
): Week[] {
  if (toCome.length === 1) return [...toCome];
  const most = Math.max(...grades.map(mostWeeks));
  return toCome.filter((week) => searched.includes(week)).slice(0, most);
}
