import type { ReactiveControllerHost } from 'lit';
import type { Announcement } from '../screen/answer-announcement.js';
import type { Action, Listener, State } from '../state/search-state.js';
import { announcement } from '../screen/announcement.js';
import { coreTextsIn } from '../words/core.js';
import type { LanguageController } from './language-controller.js';
import type { Parts } from './parts.js';

/** The text that is read out as it changes. */
export class LiveRegion {
  text: Announcement = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly languages: LanguageController,
    private readonly answer: Parts['answer'],
  ) {}

  say(text: Announcement | undefined): void {
    if (!text) return;
    this.text = text;
    this.host.requestUpdate();
  }

  readonly follow: Listener = (...step) => void this.textAfter(...step).then((text) => this.say(text));

  /** In the language of the element; of a failure, once its words have come. */
  private async textAfter(action: Action, before: State, after: State): Promise<Announcement | undefined> {
    const language = this.languages.current ?? (await this.languages.loaded());
    const { answer } = this;
    const texts = coreTextsIn(language);
    const text = announcement(action, after, texts);
    if (text || (!answer.part && action.type !== 'search-failed')) return text;
    const part = await answer.get().catch(() => undefined);
    return part ? part.answerAnnouncement(action, before, after, language) : texts.common.cut;
  }
}
