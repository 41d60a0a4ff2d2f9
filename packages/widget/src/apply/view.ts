import type { FoundOffer, School } from '@1eleve1stage/sdk/contract';
import type { FormFaults, FormField } from '@1eleve1stage/sdk/rules';
import { faultSentence } from '@1eleve1stage/sdk/words';
import type { Combobox } from '../kit/combobox/combobox.js';
import type { AfterApplyTexts, ApplyTexts, Texts } from '../words/catalogues.js';
import type { Draft } from './form/draft.js';
import type { OngoingApplication } from './ongoing-application.js';
import type { ApplicationServices } from './services.js';

/** Acts of a pupil on screen that are not the application's own business. */
export interface Acts {
  /** To the step before, or to the offer. */
  back(): void;
  /** Leaves the application for the list of offers. */
  seeOthers(): void;
  /** From the list of schools to one that is not in it, and back. */
  typeSchool(): void;
  searchSchools(): void;
  goTo(field: FormField): void;
  print(): void;
}

/** The view of every template of the application. */
export interface View {
  draft: Draft;
  errors: FormFaults;
  offer: FoundOffer;
  services: ApplicationServices;
  /** The texts of the search around, too. */
  general: Texts;
  texts: ApplyTexts;
  now: Date;
  schools: Combobox<School>;
  controller: OngoingApplication;
  acts: Acts;
}

/** The view of the templates after the form: the same, with their own words. */
export interface AfterView extends Omit<View, 'texts'> {
  texts: AfterApplyTexts;
}

/** Text of what is wrong with a field; undefined when nothing is. */
export function errorOf({ errors, texts }: View, field: FormField): string | undefined {
  const fault = errors[field];
  return fault && faultSentence(texts.faults, field, fault);
}
