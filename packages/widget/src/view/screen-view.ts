import type { Place } from '@1eleve1stage/sdk/contract';
import type { Announcement } from '../screen/answer-announcement.js';
import type { ApplicationServices } from '../apply/services.js';
import type { StageClient } from '../service/client.js';
import type { CoreTexts, Texts } from '../words/catalogues.js';
import type { Language } from '../words/language.js';
import type { LazyPart } from '../kit/lazy-part.js';
import type { Criteria, Scope } from '../state/criteria.js';
import type { Found, OfferStage, State } from '../state/search-state.js';
import type { Acts } from './screen-acts.js';
import type { Combobox } from '../kit/combobox/combobox.js';

/** Which parts an element shows: everything, a list alone, or the application to one offer. */
export type Layout = 'search' | 'offers' | 'apply';

/** Pages that the element leads to, outside the page around. */
export interface HostedPages {
  /** Where the offers can be seen when nothing works here: the page's own link, else the service. */
  hostedPage: string;
  /** Address of a page of the service, by its path under `/s/`. */
  hostedAt(path: string): string;
}

/** The view of the whole element. */
export interface ScreenView extends HostedPages {
  layout: Layout;
  state: State;
  texts: CoreTexts;
  language: Language;
  now: Date;
  place: Combobox<Place>;
  scope: Scope;
  client: StageClient;
  /** True when the offers are invented. */
  isTest: boolean;
  /** The texts of the live region. */
  announcement: Announcement;
  /** The parts that come in chunks of their own. */
  parts: ScreenParts;
}

export interface ScreenActs extends Acts {
  apply(): void;
}

/** The view of an answer: the screen's own, and every text. */
export interface AnswerView extends Omit<ScreenView, 'texts'> {
  texts: Texts;
}

/** The parts that come in chunks of their own, as those above them draw them. */
export interface ScreenParts {
  answer: LazyPart<AnswerPart>;
  criteria: LazyPart<CriteriaPart>;
  offer: LazyPart<{ openedOffer(view: AnswerView, acts: ScreenActs, stage: OfferStage): unknown }>;
  application: LazyPart<{
    readonly value: ApplicationServices | undefined;
    setValue(services: ApplicationServices): void;
  }>;
}

export interface AnswerPart {
  toAnswerView(view: ScreenView): AnswerView;
  searchOutcome(view: AnswerView, acts: Acts): unknown;
  offerPane(view: AnswerView, acts: ScreenActs): unknown;
  summaryBar(view: AnswerView, criteria: Criteria, acts: Acts): unknown;
  criteriaChips(view: AnswerView, criteria: Criteria, acts: Acts): unknown;
  placeList(place: Combobox<Place>, texts: CoreTexts): unknown;
}

interface CriteriaPart {
  moreCriteria(view: ScreenView, edit: Acts['edit']): unknown;
  emptyResults(view: AnswerView & { found: Found }, acts: Acts): unknown;
}
