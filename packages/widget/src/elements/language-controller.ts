import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../words/language.js';
import { loadTranslation } from '../words/translations.js';
import { languageAround } from '../page/language-around.js';

/** The language an element speaks: the one asked for, else that of the page around it. */
export class LanguageController implements ReactiveController {
  /** Undefined until its texts have come: nothing is said in two languages. */
  current: Language | undefined;
  /** The one asked for last. */
  requested: Language | undefined;
  private loading: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    // Moved, it may have another page around it.
    this.host.requestUpdate();
  }

  /** Speaks a language as soon as its texts are there; French, which is always there, when they do not come. */
  use(language: Language | undefined): void {
    const requested = language ?? languageAround(this.host);
    if (requested === this.requested) return;
    this.requested = requested;
    if (requested === 'fr') this.current = requested;
    else this.loading = this.load(requested);
  }

  /** The language spoken, once its texts have come. */
  async loaded(): Promise<Language> {
    await this.loading;
    return this.current ?? 'fr';
  }

  private async load(wanted: Language): Promise<void> {
    const spoken = await loadTranslation(wanted).catch(() => this.current ?? 'fr');
    if (this.requested !== wanted) return;
    this.current = spoken;
    this.host.requestUpdate();
  }
}
