import { LitElement, html, type TemplateResult } from 'lit';
import type { FoundOffer, Grade, Week } from '@1eleve1stage/sdk/contract';
import { defineApplication } from '#widget/apply/application-part.js';
import type { StageClient } from '#widget/service/client.js';
import { host } from '#widget/styles/host.js';
import { tokens } from '#widget/styles/tokens.js';
import type { Language } from '#widget/words/language.js';

/** Stands for the search around an application: gives it its services and its tokens, and takes it out when it leaves. */
export class FrameOfApplication extends LitElement {
  static override styles = [tokens, host];
  static override properties = {
    client: { attribute: false },
    offer: { attribute: false },
    grade: { attribute: false },
    weeks: { attribute: false },
    language: {},
  };
  declare client: StageClient;
  declare offer: FoundOffer | undefined;
  declare grade: Grade | undefined;
  declare weeks: readonly Week[];
  declare language: Language | undefined;
  readonly heard: string[] = [];
  private readonly services = defineApplication(this);
  protected override render(): TemplateResult {
    const leave = (event: Event): void => {
      this.heard.push(event.type);
      this.offer = undefined;
    };
    const { client } = this;
    this.services.setValue({
      client,
      language: this.language ?? 'fr',
      hostedPage: 'https://stages.example/',
      dataPage: 'https://stages.example/s/data',
    });
    return html`${
      this.offer
        ? html`<stage-application
            .offer=${this.offer}
            .grade=${this.grade}
            .weeks=${this.weeks}
            .pauses=${[1, 1]}
            @apply-left=${leave}
            @other-offers=${leave}
          ></stage-application>`
        : ''
    }`;
  }
}

customElements.define('frame-of-application', FrameOfApplication);
