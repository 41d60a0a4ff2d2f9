import type { Announcement } from '../screen/answer-announcement.js';
import { coreTextsIn } from '../words/core.js';
import type { Action, State } from '../state/search-state.js';
import { announcement } from '../view/announcement.js';
import type { Parts } from './parts.js';
import type { LanguageController } from './language-controller.js';

/** What the live region says after an action, in the language spoken; of a failure, once its words have come. */
export async function liveText(
  action: Action,
  before: State,
  after: State,
  languages: LanguageController,
  answer: Parts['answer'],
): Promise<Announcement | undefined> {
  const language = languages.current ?? (await languages.loaded());
  const texts = coreTextsIn(language);
  const said = announcement(action, after, texts);
  if (said || (!answer.part && action.type !== 'search-failed')) return said;
  const part = answer.part ?? (await answer.get().catch(() => undefined));
  return part ? part.answerAnnouncement(action, before, after, language) : texts.common.cut;
}
