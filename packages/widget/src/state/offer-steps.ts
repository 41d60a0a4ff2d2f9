import { mostWeeks } from '@1eleve1stage/sdk/rules';
import type { Grade, Week } from '@1eleve1stage/sdk/contract';
import type { Action, OfferStage, State } from './search-state.js';

/** What the open offer becomes after an action; the same object when the action does not concern it. */
export function stepOffer({ offer: stage }: State, action: Action): OfferStage {
  switch (action.type) {
    case 'offer-opened':
      return {
        kind: 'open',
        offer: action.offer,
        weeks: action.weeks,
        detail: action.known ? { kind: 'read', offer: action.known } : { kind: 'reading' },
      };
    case 'offer-closed':
    case 'search-started':
      return { kind: 'closed' };
    default:
      return stage.kind === 'closed' ? stage : stepOpened(stage, action);
  }
}

type Opened = Exclude<OfferStage, { kind: 'closed' }>;

function stepOpened(stage: Opened, action: Action): Opened {
  switch (action.type) {
    case 'offer-asked-again':
    case 'offer-read':
    case 'offer-unread':
      return stage.kind === 'gone' ? stage : stepDetail(stage, action);
    case 'offer-gone':
      return stage.kind === 'open' ? { kind: 'gone', offer: stage.offer } : stage;
    case 'weeks-chosen':
      return stage.kind === 'open' ? { ...stage, weeks: action.weeks } : stage;
    case 'apply-started':
      return stage.kind === 'open' ? { ...stage, kind: 'applying' } : stage;
    case 'apply-left':
      return stage.kind === 'applying' ? { ...stage, kind: 'open' } : stage;
    default:
      return stage;
  }
}

type Detailed = Exclude<Opened, { kind: 'gone' }>;

function stepDetail(
  stage: Detailed,
  action: Extract<Action, { type: 'offer-asked-again' | 'offer-read' | 'offer-unread' }>,
): Detailed {
  switch (action.type) {
    case 'offer-asked-again':
      return { ...stage, detail: { kind: 'reading' } };
    case 'offer-read':
      if (stage.offer.id !== action.offer.id) return stage;
      return {
        ...stage,
        // What the list knew and one offer alone does not say, its distance, stays.
        offer: { ...stage.offer, ...action.offer },
        detail: { kind: 'read', offer: action.offer },
      };
    case 'offer-unread':
      // What was read before stays.
      return stage.detail.kind === 'reading' ? { ...stage, detail: { kind: 'unread' } } : stage;
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
  asked: readonly Week[],
  grades: readonly Grade[],
): Week[] {
  if (toCome.length === 1) return [...toCome];
  const most = Math.max(...grades.map(mostWeeks));
  return toCome.filter((week) => asked.includes(week)).slice(0, most);
}
