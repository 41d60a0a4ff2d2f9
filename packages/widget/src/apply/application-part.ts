import type { LitElement } from 'lit';
import { APPLICATION_TAG } from './application-element.js';
import { provideServices } from './services.js';
import { StageApplication } from './stage-application.js';

/** Registers the application's element, unless its tag is taken; what an element around gives to those it shows. */
export function defineApplication(host: LitElement): ReturnType<typeof provideServices> {
  if (!customElements.get(APPLICATION_TAG)) customElements.define(APPLICATION_TAG, StageApplication);
  return provideServices(host);
}
