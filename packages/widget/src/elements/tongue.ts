import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../words/core.js';
import { bringTranslation } from '../words/translations.js';
import { languageAround } from '../page/language-around.js';

/** The language an element speaks: the one asked for, else that of the page around it. */
export class Tongue implements ReactiveController {
  /** Undefined until its texts have come: nothing is said in two languages. */
  spoken: Language | undefined;
  /** The one asked for last. */
  wanted: Language | undefined;
  private coming: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    // Moved, it may have another page around it.
    this.host.requestUpdate();
  }

  /** Speaks a language as soon as its texts are there; French, which is always there, when they do not come. */
  speak(asked: Language | undefined): void {
    const wanted = asked ?? languageAround(this.host);
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted === 'fr') this.spoken = wanted;
    else this.coming = this.bring(wanted);
  }

  /** The language spoken, once its texts have come. */
  async first(): Promise<Language> {
    await this.coming;
    return this.spoken ?? 'fr';
  }

  private async bring(wanted: Language): Promise<void> {
    const spoken = await bringTranslation(wanted).catch(() => this.spoken ?? 'fr');
    if (this.wanted !== wanted) return;
    this.spoken = spoken;
    this.host.requestUpdate();
  }
}
