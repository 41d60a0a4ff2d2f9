import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../i18n/index.js';
import { bringTranslation } from '../i18n/translations.js';
import { languageAround } from './language-around.js';

/** The language an element speaks: the one asked for, else that of the page around it. */
export class Tongue implements ReactiveController {
  /** Undefined until its texts have come: nothing is said in two languages. */
  spoken: Language | undefined;
  private wanted: Language | undefined;

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
    else
      bringTranslation(wanted).then(
        () => this.settle(wanted, wanted),
        () => this.settle(wanted, this.spoken ?? 'fr'),
      );
  }

  private settle(wanted: Language, spoken: Language): void {
    if (this.wanted !== wanted) return;
    this.spoken = spoken;
    this.host.requestUpdate();
  }
}
