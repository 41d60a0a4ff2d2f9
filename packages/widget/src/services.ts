import type { TemplateResult } from 'lit';
import type { StageClient } from './client.js';
import type { Language } from './i18n/index.js';
import type { Texts } from './i18n/texts.js';

/** What the outer element gives to those inside it. */
export interface Services {
  client: StageClient;
  language: Language;
  texts: Texts;
  /** Address of the service's own pages: where to send a person when nothing works here. */
  hostedPage: string;
  /** Leads to what is said of data and rights. */
  dataLink: TemplateResult;
}
